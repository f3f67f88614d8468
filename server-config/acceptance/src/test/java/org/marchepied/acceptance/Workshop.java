package org.marchepied.acceptance;

import com.microsoft.playwright.Browser;
import java.util.List;

/** A workshop of one test, with an open session: made through the trainer's pages, shared with no other test. */
final class Workshop implements AutoCloseable {

    private final TrainerPages trainer;

    private Workshop(TrainerPages trainer) {
        this.trainer = trainer;
    }

    static Workshop open(Browser browser, RunningServer server, String pack, String plan, String... learners) {
        var trainer = new TrainerPages(Visit.open(browser, server, new MouseHands()));
        trainer.signIn(server);
        trainer.createWorkshop(pack, List.of(learners));
        trainer.openSession(plan);
        return new Workshop(trainer);
    }

    TrainerPages trainer() {
        return trainer;
    }

    /** A learner with a browser of their own, signed in by a new card, at "Mes étapes". */
    LearnerPages signIn(Browser browser, RunningServer server, String learner) {
        trainer.showBoard();
        trainer.openSheet(learner);
        var card = trainer.newCard();
        trainer.showBoard();
        var pages = new LearnerPages(Visit.open(browser, server, new MouseHands()));
        pages.signInByCard(card);
        return pages;
    }

    @Override
    public void close() {
        trainer.visit().close();
    }
}
