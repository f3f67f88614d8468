package org.marchepied.plugins.estoremooc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marchepied.plugin.Messages;

/** The media that the script in src/media made are there, small, and say what the messages say. */
class MediaTest {

    private static final Path MEDIA = Path.of("src/main/resources/META-INF/resources/p/estore-mooc/media");
    private static final long MOST_BYTES = 3_000_000;

    static Stream<Course> videos() {
        return Catalogue.modules().stream().filter(Course::hasVideo);
    }

    @ParameterizedTest
    @MethodSource("videos")
    void media_whenAModuleHasAVideo_areAllThere(Course module) {
        assertThat(List.of(".webm", ".mp4", ".png", ".fr.vtt", ".en.vtt", ".chapters.vtt"))
                .allSatisfy(ending ->
                        assertThat(MEDIA.resolve(module.id() + ending)).isNotEmptyFile());
    }

    @ParameterizedTest
    @MethodSource("videos")
    void captions_whenTheTextChanges_areMadeAgain(Course module) {
        for (var language : Player.LANGUAGES) {
            assertThat(cues(module.id() + "." + language + ".vtt"))
                    .as(language)
                    .isEqualTo(text(module, "text", language));
        }
    }

    @ParameterizedTest
    @MethodSource("videos")
    void chapters_whenTheyChange_areMadeAgain(Course module) {
        assertThat(cues(module.id() + ".chapters.vtt")).isEqualTo(text(module, "chapter", "fr"));
        assertThat(Chapters.starts(module)).hasSize(Chapters.COUNT).isSorted().startsWith(0.0);
    }

    @Test
    void media_whenTakenTogether_areSmall() throws IOException {
        try (var files = Files.list(MEDIA)) {
            assertThat(files.mapToLong(MediaTest::size).sum()).isLessThan(MOST_BYTES);
        }
    }

    private static String text(Course module, String part, String language) {
        Map<String, String> messages =
                Messages.bundle(EstoreMooc.class, language).orElseThrow();
        return String.join(
                " ",
                List.of(1, 2, 3).stream()
                        .map(chapter -> messages.get("module." + module.id() + "." + part + "." + chapter))
                        .toList());
    }

    /** The words of a WebVTT file, without its times. */
    private static String cues(String file) {
        try {
            return String.join(
                    " ",
                    Files.readAllLines(MEDIA.resolve(file)).stream()
                            .filter(line -> !line.isBlank() && !line.contains("-->") && !line.equals("WEBVTT"))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
