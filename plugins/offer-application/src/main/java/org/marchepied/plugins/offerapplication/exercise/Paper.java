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
    private static final long MOST_BYTES = 2_000_000;

    /** What the exercise's USB key holds if a pack says nothing: two good files among others. */
    static List<Paper> key(Person person) {
        return List.of(
                new Paper("picture", "Photo_vacances.jpg", "image/jpeg", 3_400_000L),
                good(CV, person),
                new Paper(CV, "CV_scanner_grand.pdf", PDF, 18_500_000L),
                good(LETTER, person),
                new Paper(
                        OTHER,
                        "Recette_gateau.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        31_000L));
    }

    /** A file of the kind that every site of the exercises takes. */
    static Paper good(String kind, Person person) {
        var name = (kind.equals(CV) ? "CV_" : "Lettre_") + person.name().replace(' ', '_') + ".pdf";
        return new Paper(kind, name, PDF, kind.equals(CV) ? 84_000L : 62_000L);
    }

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

    /** Whether every site of the exercises takes it as a file of the kind. */
    boolean fits(String wanted) {
        return kind.equals(wanted) && mediaType.equals(PDF) && bytes <= MOST_BYTES;
    }

    public boolean comesFromComputer() {
        return fileName.isEmpty();
    }
}
