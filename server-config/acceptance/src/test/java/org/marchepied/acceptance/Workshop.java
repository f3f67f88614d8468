package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import java.util.List;

/** A workshop of one test, with an open session: made through the trainer's pages, shared with no other test. */
final class Workshop implements AutoCloseable {

    private final TrainerPages trainer;
    private final String code;

    private Workshop(TrainerPages trainer, String code) {
        this.trainer = trainer;
        this.code = code;
    }

    static Workshop open(Browser browser, RunningServer server, String pack, String plan, String... learners) {
        var trainer = new TrainerPages(Visit.open(browser, server, new MouseHands()));
        trainer.signIn(server);
        trainer.createWorkshop(pack, List.of(learners));
        return new Workshop(trainer, trainer.openSession(plan));
    }

    TrainerPages trainer() {
        return trainer;
    }

    /** What learners type to come in. */
    String code() {
        return code;
    }

    /** A learner with a browser of their own, signed in by a new card, at "Mes étapes". */
    LearnerPages signIn(Browser browser, RunningServer server, String learner) {
        return signIn(browser, server, learner, new MouseHands());
    }

    LearnerPages signIn(Browser browser, RunningServer server, String learner, Hands hands) {
        return signIn(Visit.open(browser, server, hands), learner);
    }

    LearnerPages signIn(Visit visit, String learner) {
        trainer.showBoard();
        trainer.openSheet(learner);
        var card = trainer.newCard();
        trainer.showBoard();
        var pages = new LearnerPages(visit);
        pages.signInByCard(card);
        return pages;
    }

    @Override
    public void close() {
        trainer.visit().close();
    }
}
