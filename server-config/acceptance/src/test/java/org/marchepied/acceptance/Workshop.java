package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workshop of one test, with an open session: made over HTTP, shared with no other test. */
final class Workshop implements AutoCloseable {

    private final Browser browser;
    private final RunningServer server;
    private final HttpRoom room;
    private @Nullable TrainerPages trainer;

    private Workshop(Browser browser, RunningServer server, HttpRoom room) {
        this.browser = browser;
        this.server = server;
        this.room = room;
    }

    static Workshop open(Browser browser, RunningServer server, String pack, String plan, String... learners) {
        var http = new Http(server);
        http.signInTrainer(server);
        return new Workshop(browser, server, HttpRoom.open(http, pack, plan, List.of(learners)));
    }

    /** The trainer in a browser, at first in front of the board. */
    TrainerPages trainer() {
        if (trainer == null) {
            trainer = new TrainerPages(Visit.open(browser, server, new MouseHands()));
            trainer.visit().context().addCookies(room.trainer().cookies());
            trainer.showBoard(room);
        }
        return trainer;
    }

    /** What learners type to come in. */
    String code() {
        return room.joinCode();
    }

    /** A learner with a browser of their own, signed in by a new card, at "Mes étapes". */
    LearnerPages signIn(Browser browser, RunningServer server, String learner) {
        return signIn(browser, server, learner, new MouseHands());
    }

    LearnerPages signIn(Browser browser, RunningServer server, String learner, Hands hands) {
        return signIn(Visit.open(browser, server, hands), learner);
    }

    LearnerPages signIn(Visit visit, String learner) {
        var pages = new LearnerPages(visit);
        pages.signInByCard(room.card(learner));
        return pages;
    }

    @Override
    public void close() {
        if (trainer != null) {
            trainer.visit().close();
        }
    }
}
