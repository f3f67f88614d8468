package org.marchepied.plugins.estoremooc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;

class PlayerPageTest {

    private static final String ALL = "{'task': 'viewer', 'goals': ['captions', 'volume', 'play', 'pause', 'chapter',"
            + " 'speed', 'transcript', 'full-screen']}";

    @ParameterizedTest
    @EnumSource
    void goal_whenFollowedByHints_isJudgedRightOnce(Goal goal) {
        var learner = Learner.at("{'task': 'viewer', 'goals': ['" + goal.id() + "']}");

        var rights = 0L;
        while (learner.state().place() != Place.DONE) {
            rights += learner.obeys().judgements().stream()
                    .filter(Judgement.right(goal.id())::equals)
                    .count();
        }

        assertThat(rights).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "captions?language=en, captions.other, captions, language",
        "captions?language=none, captions.off, captions, off",
        "quieter, volume.muted, volume, muted",
        "chapter?number=3, chapter.other, chapter, other",
        "speed?rate=2, speed.fast, speed, fast",
        "speed?rate=1, speed.normal, speed, normal",
        "small, full.not-yet, full-screen, not-yet",
        "leave, astray.leave, finish, leave",
        "finish, finish.too-early-viewer, finish, too-early"
    })
    void gesture_whenNotTheOneOfTheExercise_saysWhy(String button, String key, String skill, String error) {
        var outcome = Learner.at(ALL).presses(button);

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong(skill, error));
    }

    @Test
    void play_whenTheSoundIsOff_saysSo() {
        var outcome = Learner.at(ALL).presses("play");

        assertThat(outcome.feedback().key()).isEqualTo("play.muted");
        assertThat(outcome.judgements()).containsExactly(Judgement.right("play"));
    }

    @Test
    void button_whenPressedTwice_isHarmless() {
        var learner = Learner.at(ALL);
        learner.presses("play");
        var before = learner.state();

        var second = learner.presses("play");

        assertThat(second.feedback().key()).isEqualTo("play.already");
        assertThat(second.judgements()).isEmpty();
        assertThat(learner.state()).isEqualTo(before);
    }

    @Test
    void goal_whenReachedAgain_isNotJudgedAgain() {
        var learner = Learner.at(ALL);
        learner.presses("captions?language=fr");

        assertThat(learner.presses("captions?language=fr").judgements()).isEmpty();
        assertThat(learner.presses("captions?language=en").judgements()).isEmpty();
    }

    @Test
    void volume_whenAlreadyLoudest_looksAtTheLoudspeakers() {
        var learner = Learner.at("{'task': 'viewer', 'goals': ['play']}");
        learner.presses("louder");
        learner.presses("louder");

        assertThat(learner.presses("louder").feedback().key()).isEqualTo("volume.loudest");
        assertThat(learner.state().player().volume()).isEqualTo(Player.LOUDEST);
    }

    @Test
    void fullScreen_whenOn_hintsLeaveItFirst() {
        var learner = Learner.at(ALL);
        learner.presses("full");

        assertThat(learner.nextButton()).isEqualTo("small");
    }

    @Test
    void chapter_whenTheVideoReachesItByItself_isNotTheGesture() {
        var learner = Learner.at(ALL);
        learner.presses("play");

        var outcome = learner.presses("louder", "at", "2");

        assertThat(outcome.judgements()).isEmpty();
        assertThat(learner.state().player().chapter()).isEqualTo(2);
        assertThat(learner.state().reached()).doesNotContain(Goal.CHAPTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", "x", "99", "-1"})
    void placeOfTheVideo_whenItMakesNoSense_isLeftOut(String at) {
        var learner = Learner.at(ALL);
        learner.presses("play");

        learner.presses("louder", "at", at);

        assertThat(learner.state().player().chapter()).isEqualTo(1);
    }

    @Test
    void placeOfTheVideo_whenItDoesNotPlay_isLeftOut() {
        var learner = Learner.at(ALL);

        learner.presses("louder", "at", "3");

        assertThat(learner.state().player().chapter()).isEqualTo(1);
    }

    @Test
    void finish_whenAllGoalsAreReached_completes() {
        var learner = Learner.at(ALL);
        while (!learner.nextButton().equals("finish")) {
            learner.obeys();
        }

        assertThat(learner.presses("finish")).isInstanceOf(Outcome.Completed.class);
    }
}
