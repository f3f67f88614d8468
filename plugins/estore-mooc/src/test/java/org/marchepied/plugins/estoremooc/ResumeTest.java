package org.marchepied.plugins.estoremooc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;

class ResumeTest {

    private static final String RESUME = "{'task': 'resume', 'module': 'cv-clear', 'stoppedAt': 3}";

    @Test
    void resume_whenPressed_goesToTheChapterWhereOneStopped() {
        var learner = Learner.at(RESUME);

        var outcome = learner.presses("resume?module=cv-clear");

        assertThat(outcome.judgements()).containsExactly(Judgement.right("resume"));
        assertThat(learner.state().player().chapter()).isEqualTo(3);
        assertThat(learner.state().player().seen()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "resume?module=trade-start, resume.other, other-module",
        "restart?module=trade-start, resume.other, other-module",
        "restart?module=cv-clear, restart.asked, restart",
        "catalogue, mine.begun, catalogue"
    })
    void other_whenPressed_saysWhyNot(String button, String key, String error) {
        var outcome = Learner.at(RESUME).presses(button);

        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("resume", error));
    }

    @ParameterizedTest
    @CsvSource({"keep, restart.kept", "again, restart.confirmed"})
    void restart_whenAnswered_keepsThePlaceInAnyCase(String button, String key) {
        var learner = Learner.at(RESUME);
        learner.presses("restart?module=cv-clear");

        var outcome = learner.presses(button);

        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(learner.state().place()).isEqualTo(Place.MINE);
        assertThat(learner.state().player().chapter()).isEqualTo(3);
    }

    @Test
    void finish_whenTheChapterIsNotSeen_saysHowManyAreLeft() {
        var learner = Learner.at(RESUME).reaches(Place.PLAYER);

        var outcome = learner.presses("finish");

        assertThat(outcome.feedback().key()).isEqualTo("finish.too-early-resume");
        assertThat(outcome.feedback().args()).containsExactly(1);
    }

    @Test
    void finish_whenTheLastChapterIsSeen_completes() {
        var learner = Learner.at(RESUME).reaches(Place.PLAYER);
        learner.presses("transcript");

        assertThat(learner.presses("finish")).isInstanceOf(Outcome.Completed.class);
    }
}
