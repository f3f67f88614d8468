package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.Upload;
import org.marchepied.plugins.cvbuilder.model.Place;

class FilesTest {

    private static final long MEGABYTE = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        "'', file.empty",
        "nothing, file.empty",
        "old, file.old",
        "other-person, file.other-person",
        "heavy, file.large",
        "letter, file.letter",
        "picture, file.picture",
        "program, file.program"
    })
    void rejects_whenTheFileOfTheKeyIsWrong(String file, String key) {
        var outcome = Learner.at("ajouter-un-cv").reaches(Place.USB).presses("attach", "file", file);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, "file");
        assertThat(outcome.judgements()).singleElement().extracting("skill").isEqualTo("upload");
    }

    @Test
    void key_whenLookedAt_hasTheRightFileWithTheYear() {
        var learner = Learner.at("ajouter-un-cv").reaches(Place.USB);

        assertThat(learner.screen().select(".cv-key").text())
                .contains(
                        "CV_Pierre_Dupont_2026.pdf (84 Ko)", "CV_Pierre_Dupont_2020.pdf", "CV_Martine_Lenoir_2026.pdf");
        learner.obeys();
        assertThat(learner.papers().documents(Document.Kind.CV))
                .extracting(Document::fileName)
                .containsExactly("CV_Pierre_Dupont_2026.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/octet-stream, 0, upload.empty",
        "photo.jpg, image/jpeg, 3000000, upload.picture",
        "dessin.svg, image/svg+xml, 900, upload.picture",
        "cv.zip, application/zip, 90000, upload.not-cv",
        "cv.pdf, application/zip, 90000, upload.not-cv",
        "cv.pdf, text/html, 90000, upload.not-cv",
        "cv.pdf, application/x-msdownload, 90000, upload.program",
        "cv.pdf.exe, application/octet-stream, 90000, upload.program",
        "cv.pdf, application/pdf, 200000000, upload.large",
        "cv.pdf, application/pdf, 9223372036854775807, upload.large",
        "x.com, text/plain, 90, upload.program"
    })
    void rejects_whenTheFileOfTheComputerIsWrong(String name, String mediaType, long bytes, String key) {
        var learner = Learner.at("ajouter-un-cv").reaches(Place.USB);

        var outcome = learner.sends("send", new Upload(name, mediaType, bytes));

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, "upload");
    }

    @Test
    void fileOfTheComputer_whenGood_countsAndItsNameIsNotKept() {
        var learner = Learner.at("ajouter-un-cv").reaches(Place.USB);

        var outcome = learner.sends("send", new Upload("CV_Vraie_Personne.pdf", "application/pdf", 4 * MEGABYTE));

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().documents()).extracting(Document::fileName).containsExactly("CV_Pierre_Dupont.pdf");
    }

    @ParameterizedTest
    @CsvSource({"usb, scan, source.not-scan", "scan, usb, source.not-usb", "usb, make, source.make"})
    void rejects_whenTheCvIsElsewhere(String way, String button, String key) {
        var outcome =
                Learner.with("{'task': 'ajouter-un-cv', 'way': '" + way + "'}").presses(button);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at(button));
    }

    @ParameterizedTest
    @CsvSource({"up, pdf, side.up", "'', pdf, side.empty", "down, jpeg, format.jpeg", "down, '', format.empty"})
    void rejects_whenScannedWrongly(String side, String format, String key) {
        var outcome = scanning().presses("scan", "side", side, "format", format);

        assertThat(outcome.feedback()).extracting(Feedback::key).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "'', file-name.empty",
        "scan0001, file-name.vague",
        "Document, file-name.vague",
        "mon CV, file-name.person",
        "CV/Dupont, file-name.characters",
        "'..\\Dupont', file-name.characters"
    })
    void rejects_whenTheNameOfTheFileIsPoor(String name, String key) {
        var outcome = scanning().reaches(Place.SCANNED).presses("attach", "file-name", name);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, "file-name");
    }

    @Test
    void scan_whenNamed_isADocument() {
        var learner = scanning().reaches(Place.SCANNED);

        learner.presses("attach", "file-name", "CV Pierre Dupont.pdf");

        assertThat(learner.papers().documents())
                .containsExactly(new Document(
                        Document.Kind.CV, "CV Pierre Dupont.pdf", "application/pdf", 84_000, Learner.TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', title.achievement-empty, title",
        "title, Rangement, title.achievement-different, title",
        "file, '', file.empty, file",
        "file, text, file.not-picture, file",
        "file, private, file.private, file",
        "file, heavy, file.large, file",
        "file, program, file.program, file",
        "file, link, file.link, file"
    })
    void rejects_whenTheAchievementIsWrong(String field, String value, String key, String target) {
        var outcome = Learner.at("realisations").obeysBut(field, value);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, target);
    }

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, image/svg+xml, 900, upload.not-picture",
        "photo.jpg, application/pdf, 90000, upload.not-picture",
        "photo.jpg.exe, image/jpeg, 90000, upload.program",
        "photo.jpg, image/jpeg, 9000000, upload.large"
    })
    void rejects_whenThePictureIsWrong(String name, String mediaType, long bytes, String key) {
        var outcome = Learner.at("realisations")
                .sends("add", new Upload(name, mediaType, bytes), "title", "Rangement d'un entrepôt");

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, "upload");
    }

    @ParameterizedTest
    @CsvSource({
        "'', link.empty",
        "amina@exemple.fr, link.email",
        "www. gateaux.example, link.spaces",
        "gateaux, link.no-dot",
        "www.gateau.example, link.different"
    })
    void rejects_whenTheLinkIsWrong(String typed, String key) {
        var outcome = Learner.with(
                        "{'task': 'realisations', 'achievements': [{'title': 'Gâteaux', 'link': 'www.gateaux.example'}]}")
                .obeysBut("link", typed);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at("link"));
    }

    @Test
    void achievement_whenFinished_leavesThePicture() {
        var learner = Learner.at("realisations");
        assertThat(learner.presses("finish", "title", "Rangement").feedback())
                .extracting(Feedback::key)
                .isEqualTo("achievement.not-added");

        learner.obeys();
        learner.obeys();

        assertThat(learner.papers().documents(Document.Kind.PICTURE)).hasSize(1);
    }

    @Test
    void pictureOfTheComputer_whenGood_countsAndItsNameIsNotKept() {
        var learner = Learner.with("{'task': 'realisations', 'achievements': [{'title': 'Rangement'}]}");

        var outcome = learner.sends(
                "add", new Upload("Vraie_Personne.jpg", "image/jpeg", 2 * MEGABYTE), "title", "Rangement");

        assertThat(outcome.feedback()).extracting(Feedback::key).isEqualTo("achievement.added");
        learner.obeys();
        assertThat(learner.papers().documents(Document.Kind.PICTURE))
                .extracting(Document::fileName)
                .containsExactly("mon_travail.jpg");
    }

    private static Learner scanning() {
        return Learner.with("{'task': 'ajouter-un-cv', 'way': 'scan'}").reaches(Place.SCAN);
    }
}
