package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * A learner who answers a question again and again. An answer that the server did not acknowledge is sent again from the
 * same page, as a browser's "try again" does. What the page shows must always be what was acknowledged: one less would be
 * an answer to do again, one more an answer counted twice.
 */
final class Answering {

    private static final String STEP = "/etape/clavier/page";
    private static final String QUESTION = STEP + "/exercice/quelle-entree";
    private static final Map<String, String> WRONG = Map.of("action", "answer", "choice", "1");

    private final Http person;
    private final Semaphore acknowledged;
    private int answers;
    private int sentAgain;
    private volatile boolean tired;
    private volatile CompletableFuture<Void> serverIsThere = CompletableFuture.completedFuture(null);

    /** @param acknowledged gets a permit for each answer that the server has acknowledged */
    Answering(Http person, Semaphore acknowledged) {
        this.person = person;
        this.acknowledged = acknowledged;
    }

    int answers() {
        return answers;
    }

    int sentAgain() {
        return sentAgain;
    }

    /** From now on a request without an answer waits for this before it is sent again. */
    void waitFor(CompletableFuture<Void> there) {
        serverIsThere = there;
    }

    void stop() {
        tired = true;
    }

    void run() {
        while (!tired) {
            var page = untilAnswered("GET", STEP, "").body();
            assertThat(Http.revision(page)).as("answers that the page knows").isEqualTo(answers);
            untilAnswered("POST", QUESTION, Http.exerciseForm(page, WRONG));
            answers++;
            acknowledged.release();
        }
    }

    private HttpResponse<String> untilAnswered(String method, String path, String form) {
        var answer = ask(method, path, form);
        while (answer.isEmpty()) {
            serverIsThere.join();
            sentAgain += form.isEmpty() ? 0 : 1;
            answer = ask(method, path, form);
        }
        assertThat(answer.get().statusCode()).as(method + " " + path).isIn(200, 303);
        assertThat(answer.get().headers().firstValue("Location").orElse(STEP)).contains(STEP);
        return answer.get();
    }

    /** Nothing if the server is not there, or says that it could not. */
    private Optional<HttpResponse<String>> ask(String method, String path, String form) {
        return person.ask(method, path, form.isEmpty() ? "" : Http.FORM, BodyPublishers.ofString(form))
                .filter(answer -> answer.statusCode() < 500);
    }
}
