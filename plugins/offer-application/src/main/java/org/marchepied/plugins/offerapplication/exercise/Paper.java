package org.marchepied.plugins.offerapplication.exercise;

import java.util.List;
import java.util.Locale;
import org.marchepied.plugin.PracticeFile.Document;
import org.marchepied.plugin.Upload;

/**
 * A file to attach. It has no content.
 *
 * @param kind {@code cv}, {@code letter}, {@code picture} or {@code other}
 * @param fileName empty for a file of the learner's own, whose name is nobody's business
 */
public record Paper(String kind, String fileName, String mediaType, Long bytes) {

    public static final String CV = "cv";
    public static final String LETTER = "letter";
    static final String OTHER = "other";

    private static final String PDF = "application/pdf";
    private static final Paper GOOD_CV = new Paper(CV, "CV_Pierre_Dupont.pdf", PDF, 84_000L);
    private static final Paper GOOD_LETTER = new Paper(LETTER, "Lettre_Pierre_Dupont.pdf", PDF, 62_000L);

    static final List<Paper> KEY = List.of(
            new Paper("picture", "Photo_vacances.jpg", "image/jpeg", 3_400_000L),
            GOOD_CV,
            new Paper(CV, "CV_scanner_grand.pdf", PDF, 18_500_000L),
            GOOD_LETTER,
            new Paper(
                    OTHER,
                    "Recette_gateau.docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    31_000L));

    static Paper of(Document document) {
        return new Paper(
                document.kind().name().toLowerCase(Locale.ROOT),
                document.fileName(),
                document.mediaType(),
                document.bytes());
    }

    public static Paper of(Upload upload) {
        return new Paper(OTHER, "", upload.mediaType(), upload.bytes());
    }

    /** What the USB key always has, whatever a pack forgets. */
    static List<Paper> spare() {
        return List.of(GOOD_CV, GOOD_LETTER);
    }

    public boolean comesFromComputer() {
        return fileName.isEmpty();
    }
}
