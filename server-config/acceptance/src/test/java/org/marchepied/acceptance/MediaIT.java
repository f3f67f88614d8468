package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Videos of a plugin come as what they are and in parts, so that a browser can jump in them, and go on playing. */
@ExtendWith(Room.class)
class MediaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String VIDEO = "/p/estore-mooc/media/cv-clear";

    @ParameterizedTest
    @CsvSource({".webm, video/webm", ".mp4, video/mp4", ".fr.vtt, text/vtt", ".png, image/png"})
    void file_whenAskedFor_saysWhatItIs(String ending, String type, RunningServer server) {
        var answer = new Http(server).get(VIDEO + ending);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("media-src 'self'");
    }

    @Test
    void part_whenAskedFor_comesAlone(RunningServer server) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.site() + VIDEO + ".webm"))
                .header("Range", "bytes=100-199")
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range").orElse("")).startsWith("bytes 100-199/");
        assertThat(answer.body()).hasSize(100);
    }

    @Test
    void video_whenTheExerciseIsRenewed_goesOn(Browser browser, RunningServer server) {
        try (var workshop = Workshop.open(browser, server, "Se former avec e-store", "Séance vidéo", "Nadia");
                var visit = workshop.signIn(browser, server, "Nadia").visit()) {
            visit.go("/etape/video/video-seul");
            var exercise = new Activity(visit, "exercice-video-seule");
            var video = exercise.section().locator("video");
            exercise.press("Lecture");
            Await.until(PATIENCE, exercise::text, () -> (Boolean) video.evaluate("video => video.currentTime > 0.2"));
            video.evaluate("video => { video.dataset.mark = 'the same' }");

            exercise.press("Plus fort");

            assertThat(video.evaluate("video => video.dataset.mark")).isEqualTo("the same");
            assertThat(video.evaluate("video => video.paused")).isEqualTo(false);
            assertThat(video.evaluate("video => video.volume")).isEqualTo(0.2);
            assertThat(exercise.message()).contains("Le son monte : 1 sur 5");
            visit.assertNoComplaint();
        }
    }
}
