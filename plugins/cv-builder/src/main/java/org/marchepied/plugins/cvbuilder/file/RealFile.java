package org.marchepied.plugins.cvbuilder.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marchepied.plugin.Upload;

/** What is wrong with a file that a learner chose on the computer. Its content is never known. */
final class RealFile {

    /** In megabytes. */
    static final int MOST = 5;

    private static final List<String> TEXTS = List.of(
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text");

    private static final List<String> PICTURES = List.of("image/jpeg", "image/png", "image/webp");

    private RealFile() {}

    /** As a CV. */
    static Optional<String> cvError(Upload file) {
        if (file.isPresent() && file.mediaType().startsWith("image/")) {
            return Optional.of("picture");
        }
        return error(file, TEXTS, "not-cv");
    }

    /** As a picture of something made. */
    static Optional<String> pictureError(Upload file) {
        return error(file, PICTURES, "not-picture");
    }

    private static Optional<String> error(Upload file, List<String> mediaTypes, String otherKind) {
        if (!file.isPresent()) {
            return Optional.of("empty");
        }
        if (isProgram(file)) {
            return Optional.of("program");
        }
        if (!mediaTypes.contains(file.mediaType())) {
            return Optional.of(otherKind);
        }
        return file.bytes() > MOST * 1_000_000L ? Optional.of("large") : Optional.empty();
    }

    private static boolean isProgram(Upload file) {
        return file.fileName().toLowerCase(Locale.ROOT).matches(".*\\.(exe|msi|bat|cmd|scr|js|jar|sh|apk|com)")
                || file.mediaType()
                        .matches("application/(x-msdownload|x-dosexec|x-executable|x-sharedlib|java-archive).*");
    }
}
