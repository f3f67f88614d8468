package org.marchepied.plugins.actualisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Upload;
import org.marchepied.plugin.page.Option;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.actualisation.Situation.Job;
import org.marchepied.plugins.actualisation.jte.StaticTemplates;

/** Choosing the file: one of the USB key of the exercise, or one of the computer, which is forgotten at once. */
final class FilePage implements SitePage {

    private static final long MOST_BYTES = 5_000_000;
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png");

    @Override
    public Outcome<ActualisationState> apply(Exercise exercise, Action action) {
        return switch (action.name()) {
            case "send" -> send(exercise, action);
            case "back" -> SitePage.back(exercise, Place.KIND);
            default -> SitePage.unknown(exercise);
        };
    }

    /** Nothing is chosen after a payslip was sent. */
    @Override
    public Screen view(Exercise exercise) {
        return Screen.of("FILE", page -> new StaticTemplates()
                        .file(page, Sheet.of(exercise, page), job(exercise).employer(), options(exercise, page)))
                .edition(exercise.state().attached())
                .at("file");
    }

    @Override
    public List<Hint> next(Exercise exercise) {
        var file = expected(exercise);
        return List.of(
                Hint.enter("file", file.id(), "hint.file", file.fileName()), Hint.press("send", "send", "hint.send"));
    }

    private static List<Option> options(Exercise exercise, ScreenPage page) {
        return KeyFile.all(exercise).stream()
                .map(file -> new Option(file.id(), page.text("file.of-key", file.fileName(), size(page, file))))
                .toList();
    }

    private static String size(ScreenPage page, KeyFile file) {
        return file.kilobytes() < 1_000
                ? page.text("file.kilobytes", file.kilobytes())
                : page.text("file.megabytes", file.kilobytes() / 1_000);
    }

    private static Job job(Exercise exercise) {
        var jobs = exercise.config().situation().jobs();
        return jobs.get(Math.min(exercise.state().attached(), jobs.size() - 1));
    }

    private static KeyFile expected(Exercise exercise) {
        return KeyFile.payslip(
                exercise.state().attached(),
                exercise.calendar().month(),
                job(exercise).employer());
    }

    private static Outcome<ActualisationState> send(Exercise exercise, Action action) {
        var upload = action.upload("upload");
        var element = upload.isPresent() ? "upload" : "file";
        var error = upload.isPresent() ? error(upload) : error(exercise, action.field("file"));
        if (error.isPresent()) {
            return new Fault("payslip", element, "file." + error.get()).refusal(exercise.state());
        }
        return sent(exercise, upload.isPresent() ? "file.own-sent" : "file.sent");
    }

    private static Optional<String> error(Exercise exercise, String id) {
        var expected = expected(exercise).id();
        if (id.equals(expected)) {
            return Optional.empty();
        }
        return Optional.of(KeyFile.all(exercise).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .map(file -> file.fault().isEmpty() ? otherPayslip(id, expected) : file.fault())
                .orElse("empty"));
    }

    private static String otherPayslip(String id, String expected) {
        return id.compareTo(expected) < 0 ? "twice" : "other-employer";
    }

    private static Optional<String> error(Upload upload) {
        if (upload.bytes() > MOST_BYTES) {
            return Optional.of("heavy");
        }
        if (!TYPES.containsValue(upload.mediaType())) {
            return Optional.of(TYPES.containsKey(ending(upload)) ? "disguised" : "type");
        }
        return Optional.empty();
    }

    private static String ending(Upload upload) {
        var name = upload.fileName().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The invented payslip goes to the papers, whatever was sent: nobody's real file is kept, not even its name. */
    private static Outcome<ActualisationState> sent(Exercise exercise, String key) {
        var file = expected(exercise);
        var document = new Document(
                Document.Kind.PAYSLIP,
                file.fileName(),
                "application/pdf",
                file.kilobytes() * 1_000L,
                exercise.calendar().today());
        var state = exercise.state().attachedOneMore();
        var judgements = List.of(Judgement.right("payslip"));
        return state.attached() < exercise.config().situation().jobs().size()
                ? new Outcome.Advanced<>(state, Feedback.of(key + "-next"), judgements, papers -> papers.with(document))
                : new Outcome.Completed<>(
                        state.at(Place.DONE), Feedback.of(key), judgements, papers -> papers.with(document));
    }
}
