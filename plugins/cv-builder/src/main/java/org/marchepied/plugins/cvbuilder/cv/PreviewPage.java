package org.marchepied.plugins.cvbuilder.cv;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.page.ScreenPage;
import org.marchepied.plugins.cvbuilder.file.CvFile;
import org.marchepied.plugins.cvbuilder.file.PracticeKey;
import org.marchepied.plugins.cvbuilder.jte.StaticTemplates;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;
import org.marchepied.plugins.cvbuilder.model.Faults;
import org.marchepied.plugins.cvbuilder.model.Place;
import org.marchepied.plugins.cvbuilder.model.SitePage;

/** Step 10: the CV as it will be, with or without a photograph, to be read once more and saved. */
public final class PreviewPage implements SitePage {

    /** Chosen for no photograph. */
    public static final String NONE = "none";

    private static final String SKILL = "preview";

    @Override
    public Outcome<CvState> apply(CvConfig config, CvState state, Action action) {
        return switch (action.name()) {
            case "look" -> look(config, state, action.field("photo"));
            case "save" -> save(config, state, action.field("photo"));
            case "back" -> SitePage.back(state.at(Place.LAYOUT));
            default -> SitePage.unknown(state);
        };
    }

    @Override
    public Content view(CvConfig config, CvState state, ScreenPage page) {
        return new StaticTemplates()
                .preview(page, config, state, CvDocument.of(config, state), PracticeKey.portraits(config));
    }

    @Override
    public Map<String, String> values(CvConfig config, CvState state) {
        return state.draft().photo() ? Map.of("photo", right(config)) : Map.of();
    }

    @Override
    public List<Hint> next(CvConfig config, CvState state) {
        var wants = config.photo().equals("with") && !config.anonymous();
        return List.of(
                Hint.enter("photo", wants ? right(config) : NONE, wants ? "hint.photo" : "hint.no-photo"),
                Hint.press("save", "save", "hint.save-cv"));
    }

    private static String right(CvConfig config) {
        return PracticeKey.right(PracticeKey.portraits(config));
    }

    private static Outcome<CvState> look(CvConfig config, CvState state, String photo) {
        var error = error(config, photo);
        return error.isPresent()
                ? Faults.refused(state, SKILL, "photo", "photo." + error.get())
                : new Outcome.Advanced<>(
                        state.with(state.draft().photo(!photo.equals(NONE))), Feedback.of("preview.changed"));
    }

    private static Outcome<CvState> save(CvConfig config, CvState state, String photo) {
        var error = error(config, photo);
        if (error.isPresent()) {
            return Faults.refused(state, SKILL, "photo", "photo." + error.get());
        }
        var saved = state.with(state.draft().photo(!photo.equals(NONE)));
        return CvFile.completed(config, saved, fileName(config, state), Judgement.right(SKILL));
    }

    /** An anonymous CV has no name in its file name either. */
    private static String fileName(CvConfig config, CvState state) {
        return state.draft().shown().contains("name") ? CvFile.name(config) + ".pdf" : "CV_anonyme.pdf";
    }

    private static Optional<String> error(CvConfig config, String photo) {
        var wantsNone = config.photo().equals("without") || config.anonymous();
        if (photo.equals(NONE)) {
            return config.photo().equals("with") && !wantsNone ? Optional.of("wanted") : Optional.empty();
        }
        var file = PracticeKey.chosen(PracticeKey.portraits(config), photo);
        if (file.isEmpty()) {
            return Optional.of("empty");
        }
        if (!file.get().error().isEmpty()) {
            return Optional.of(file.get().error());
        }
        return wantsNone ? Optional.of(config.anonymous() ? "anonymous" : "unwanted") : Optional.empty();
    }
}
