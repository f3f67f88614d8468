package org.marchepied.plugins.estoremooc;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Messages;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.Profile;
import org.marchepied.plugin.Profile.Training;
import org.marchepied.plugin.page.ScreenPage;

/** The paper that says that a course was followed to its end. */
final class Certificate {

    static final String NAME = "certificate";

    private static final long BYTES = 46_000;

    private Certificate() {}

    static boolean isEarned(StoreConfig config, StoreState state) {
        return config.is("course") && (state.place() == Place.CERTIFICATE || state.place() == Place.DONE);
    }

    static String day(ScreenPage page, StoreState state) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(page.locale())
                .format(state.today());
    }

    /** Lays the certificate to the learner's papers, and the training into the profile of one who has a profile. */
    static PracticeFile into(PracticeFile papers, StoreState state) {
        var document = new Document(
                Document.Kind.CERTIFICATE,
                "Attestation_" + state.module() + ".pdf",
                "application/pdf",
                BYTES,
                state.today());
        var profile = papers.profile();
        return (profile.isEmpty() ? papers : papers.with(with(profile, training(state)))).with(document);
    }

    private static Training training(StoreState state) {
        var words = Messages.bundle(EstoreMooc.class, state.language())
                .or(() -> Messages.bundle(EstoreMooc.class, "fr"))
                .orElse(Map.of());
        var title = words.getOrDefault("module." + state.module() + ".title", state.module());
        return new Training(
                title, words.getOrDefault("store", ""), state.today().getYear(), true);
    }

    private static Profile with(Profile profile, Training training) {
        List<Training> trainings = new ArrayList<>(profile.trainings());
        trainings.removeIf(known -> known.title().equals(training.title()));
        trainings.add(training);
        return new Profile(
                profile.experiences(),
                trainings,
                profile.skills(),
                profile.interests(),
                profile.jobs(),
                profile.hook(),
                profile.contact(),
                profile.visible());
    }
}
