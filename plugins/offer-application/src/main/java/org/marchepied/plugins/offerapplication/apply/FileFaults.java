package org.marchepied.plugins.offerapplication.apply;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marchepied.plugin.Upload;
import org.marchepied.plugins.offerapplication.exercise.Paper;

/** Why a file cannot be attached. */
final class FileFaults {

    private static final String PDF = "application/pdf";
    private static final Set<String> DOCUMENTS = Set.of(
            PDF,
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "application/rtf");

    private FileFaults() {}

    /** The kind of fault of a file at a place; empty if it fits. */
    static Optional<String> of(Paper paper, String slot, boolean pdfOnly, int megabytes) {
        if (paper.mediaType().startsWith("image/")) {
            return Optional.of(paper.mediaType().equals("image/svg+xml") ? "kind" : "picture");
        }
        if (!DOCUMENTS.contains(paper.mediaType())) {
            return Optional.of("kind");
        }
        if (!paper.comesFromComputer() && !paper.kind().equals(slot)) {
            return Optional.of(mixedUp(paper, slot));
        }
        if (pdfOnly && !paper.mediaType().equals(PDF)) {
            return Optional.of("not-pdf");
        }
        return paper.bytes() > megabytes * 1_000_000L ? Optional.of("too-large") : Optional.empty();
    }

    /** Whether a name promises a document that the content is not. */
    static boolean isDisguised(Upload upload) {
        var isNamedPdf = upload.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf");
        return upload.mediaType().equals("application/zip")
                || (isNamedPdf && !upload.mediaType().equals(PDF));
    }

    private static String mixedUp(Paper paper, String slot) {
        if (!Set.of(Paper.CV, Paper.LETTER).contains(paper.kind())) {
            return "other-document";
        }
        return slot.equals(Paper.CV) ? "letter-for-cv" : "cv-for-letter";
    }
}
