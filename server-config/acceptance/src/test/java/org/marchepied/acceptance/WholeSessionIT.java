package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first session of the pack "Se connecter", from the trainer's sign-in to the recommended next session. */
@ExtendWith(Room.class)
class WholeSessionIT {

    private static final String IDENTIFIER = "6106850F";
    private static final String CODE = "840156";
    private static final String POSTAL_CODE = "76000";

    private final Answers answers = Answers.of(Distribution.home().resolve("content/se-connecter"));

    @Test
    void runs_withTheMouse(Browser browser, RunningServer server) {
        try (var trainerVisit = Visit.open(browser, server, new MouseHands());
                var learnerVisit = Visit.open(browser, server, new MouseHands())) {
            var trainer = new TrainerPages(trainerVisit);
            var learner = new LearnerPages(learnerVisit);
            var code = openSession(trainer, server, "Souad");
            learner.takeSeat(code, 1);

            trainer.openSeat(1, "Souad");

            learnerVisit.expectPath("/mes-etapes");
            workThrough(trainer, learner, "Souad", 1);
        }
    }

    @Test
    void runs_withTheKeyboard(Browser browser, RunningServer server) {
        try (var trainerVisit = Visit.open(browser, server, new KeyboardHands());
                var learnerVisit = Visit.open(browser, server, new KeyboardHands())) {
            var trainer = new TrainerPages(trainerVisit);
            var learner = new LearnerPages(learnerVisit);
            openSession(trainer, server, "Karim");
            trainer.openSheet("Karim");
            var card = trainer.newCard();
            trainer.showBoard();

            learner.signInByCard(card);

            workThrough(trainer, learner, "Karim", 1);
        }
    }

    @Test
    void runs_withoutScripts(Browser browser, RunningServer server) {
        try (var trainerVisit = Visit.open(browser, server, new MouseHands(), false);
                var learnerVisit = Visit.open(browser, server, new MouseHands(), false)) {
            var trainer = new TrainerPages(trainerVisit);
            var learner = new LearnerPages(learnerVisit);
            var code = openSession(trainer, server, "Nadia");
            trainer.openSheet("Nadia");
            var card = trainer.newCard();
            trainer.showBoard();
            learner.takeSeat(code, 3);

            learner.chooseName("Nadia", card.code().equals("0000") ? "1111" : "0000", card.code());

            workThrough(trainer, learner, "Nadia", 3);
        }
    }

    private static String openSession(TrainerPages trainer, RunningServer server, String learner) {
        trainer.signIn(server);
        trainer.readNotes();
        trainer.createWorkshop("Se connecter", List.of(learner, "Paul"));
        return trainer.openSession("Première séance");
    }

    private void workThrough(TrainerPages trainer, LearnerPages learner, String name, int seat) {
        learner.begin();
        trainer.expectSeat(seat, name);
        askForHelp(trainer, learner, seat);
        var steps = 0;
        while (learner.step().startsWith("/etape/")) {
            workStep(learner);
            steps++;
            learner.goOn();
        }
        learner.finish();
        learner.visit().expect("Vous avez terminé 2 leçons sur 2");
        trainer.expectSeat(seat, steps + " étapes sur " + steps);
        PageChecks.check(trainer.visit(), "tableau");
        assertSheet(trainer, name);
        learner.visit().press("Quitter la séance");
        learner.visit().expectPath("/au-revoir");
        PageChecks.check(learner.visit(), "au-revoir");
        trainer.closeSession();
        assertThat(trainer.visit().text()).contains("La séance est fermée").doesNotContain("le groupe s’est arrêté");
        learner.visit().assertNoComplaint();
        trainer.visit().assertNoComplaint();
    }

    private static void askForHelp(TrainerPages trainer, LearnerPages learner, int seat) {
        learner.visit().press("Demander de l’aide");
        assertThat(learner.visit().button("Formateur prévenu").count()).isEqualTo(1);
        check(learner);
        trainer.expectSeat(seat, "Demande de l’aide, numéro 1");
        PageChecks.check(trainer.visit(), "tableau");
        trainer.visit().press(trainer.seat(seat).locator("#seat-" + seat + "-helped"));
    }

    private void workStep(LearnerPages learner) {
        check(learner);
        for (var position = 0; position < learner.activities().count(); position++) {
            var activity = learner.activity(position);
            if (activity.isQuestion()) {
                answer(learner, activity);
            } else {
                practise(learner, activity);
            }
            activity.assertCompleted();
            check(learner);
        }
    }

    private void answer(LearnerPages learner, Activity question) {
        var right = answers.to(question.id());
        if (question.id().equals("chiffres-du-code")) {
            question.answerWrongly(right);
            assertThat(question.message()).contains("Pas encore");
            check(learner);
        }
        question.answer(right);
    }

    private static void practise(LearnerPages learner, Activity exercise) {
        assertThat(exercise.text()).contains("Entraînement : rien n’est envoyé");
        switch (exercise.id()) {
            case "clavier-montre" -> watch(learner, exercise);
            case "clavier-guide" -> followTheMarks(learner, exercise);
            case "clavier-accessible" -> useTheAccessibleVersion(exercise);
            default -> workAlone(learner, exercise);
        }
    }

    private static void watch(LearnerPages learner, Activity exercise) {
        assertThat(exercise.mode()).isEqualTo("Montre-moi");
        for (var move = 0; exercise.button("Suivant").count() > 0; move++) {
            assertThat(move).as("moves of the demonstration").isLessThan(30);
            exercise.press("Suivant");
            if (move == 1) {
                check(learner);
            }
        }
    }

    private static void followTheMarks(LearnerPages learner, Activity exercise) {
        assertThat(exercise.mode()).isEqualTo("Avec moi");
        assertThat(exercise.text()).contains("Tapez votre identifiant : " + IDENTIFIER);
        exercise.write("Identifiant", IDENTIFIER);
        for (var digit : CODE.split("")) {
            assertThat(exercise.text()).contains("Appuyez sur le " + digit);
            exercise.pressKeys(digit);
        }
        check(learner);
        exercise.writeWhatIsMissing("Identifiant", IDENTIFIER);
        exercise.write("Code postal", POSTAL_CODE);
        exercise.press("Se connecter");
    }

    private static void useTheAccessibleVersion(Activity exercise) {
        exercise.press("Version accessible");
        exercise.write("Identifiant", IDENTIFIER);
        exercise.write("Mot de passe", CODE);
        exercise.write("Code postal", POSTAL_CODE);
        exercise.press("Se connecter");
    }

    /** Mixes up letter O and zero first, then asks for a hint. */
    private static void workAlone(LearnerPages learner, Activity exercise) {
        assertThat(exercise.mode()).isEqualTo("Seul");
        exercise.press("Candidat");
        exercise.pressKeys(CODE);
        exercise.write("Identifiant", "61O6850F");
        exercise.write("Code postal", POSTAL_CODE);
        exercise.press("Se connecter");
        assertThat(exercise.text()).contains("la lettre O se ressemblent");
        check(learner);
        exercise.press("Donnez-moi un indice");
        assertThat(exercise.text()).contains("Tapez votre identifiant");
        check(learner);
        exercise.writeWhatIsMissing("Identifiant", IDENTIFIER);
        exercise.writeWhatIsMissing("Code postal", POSTAL_CODE);
        exercise.press("Se connecter");
    }

    private static void check(LearnerPages learner) {
        PageChecks.check(
                learner.visit(),
                "etape" + learner.step().substring("/etape".length()).replace('/', '-'));
    }

    private static void assertSheet(TrainerPages trainer, String name) {
        trainer.openSheet(name);
        var visit = trainer.visit();
        visit.press(visit.page().locator("#clavier-avec-aide button[value=HELPED]"));
        assertThat(Visit.text(visit.page().locator("#clavier-avec-aide [aria-pressed=true]")))
                .isEqualTo("Avec aide");
        PageChecks.check(visit, "fiche-apprenant");
        assertThat(Visit.text(visit.page().locator("#recommended")))
                .contains("Prochaine séance conseillée : Deuxième séance : votre mot de passe")
                .contains("Vous savez vous connecter avec le clavier. Il reste à choisir votre mot de passe.");
        assertThat(Visit.text(visit.page().locator("#clavier-seul"))).contains("1 indice");
        assertThat(visit.text()).contains("8 étapes sur 8").contains("9 étapes sur 9");
        trainer.showBoard();
    }
}
