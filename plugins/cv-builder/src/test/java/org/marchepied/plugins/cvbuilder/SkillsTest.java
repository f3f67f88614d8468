package org.marchepied.plugins.cvbuilder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.Profile.Skill;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.Vocabulary;

class SkillsTest {

    private static final String DRIVING = "Conduire un chariot élévateur";

    @Test
    void adding_takesTwoMovesAndALevel() {
        var learner = Learner.at("competences");

        learner.presses("add", "skill", DRIVING);
        assertThat(learner.state().profile().skills()).isEmpty();

        var outcome = learner.presses("validate", "level", "4");
        assertThat(learner.state().profile().skills())
                .containsExactly(new Skill(Skill.Kind.KNOW_HOW, DRIVING, 4, true));
        assertThat(outcome.judgements()).containsExactly(Judgement.right("skill"), Judgement.right("level"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', skill.empty",
        "Tenir une caisse, skill.empty",
        "Filmer une palette, skill.different",
        "Conduire un chariot élévateur, skill.twice"
    })
    void rejects_whenSkillIsNotToBeAdded(String skill, String key) {
        var learner = Learner.at("competences");
        learner.obeys();
        learner.obeys();

        var outcome = learner.presses("add", "skill", skill);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, "skill");
    }

    @ParameterizedTest
    @CsvSource({"'', level.empty", "2, level.different", "9, level.empty"})
    void rejects_whenStarsAreWrong(String level, String key) {
        var learner = Learner.at("competences");
        learner.presses("add", "skill", DRIVING);

        var outcome = learner.presses("validate", "level", level);

        assertThat(outcome.feedback())
                .extracting(Feedback::key, Feedback::target)
                .containsExactly(key, "level");
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("level", key.replace('.', '-')));
    }

    @Test
    void rejects_whenValidatingIsForgotten() {
        var learner = Learner.at("competences");
        learner.presses("add", "skill", DRIVING);

        var outcome = learner.presses("continue");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("continue.not-validated", DRIVING).at("continue"));
    }

    @Test
    void rejects_whenAddingIsForgotten() {
        var outcome = Learner.at("competences").presses("continue", "skill", DRIVING);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("skill.not-added", DRIVING).at("skill"));
    }

    @Test
    void rejects_whenSomethingOfTheSheetIsMissing() {
        assertThat(Learner.at("competences").presses("continue").feedback())
                .isEqualTo(Feedback.of("continue.missing", 2).at("continue"));
    }

    @Test
    void rejects_whenEverythingIsHidden() {
        var learner = Learner.at("competences");
        learner.obeys();
        learner.obeys();

        var outcome = learner.presses("hide?entry=0");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("hide.all").at("hide-0"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("hide", "hide-all"));
    }

    @Test
    void hides_whenTheSheetSaysSo_andComplainsUntilThen() {
        var learner = Learner.with("""
                {'task': 'competences', 'skills': [
                    {'kind': 'know-how', 'label': 'Conduire un chariot élévateur', 'level': 4},
                    {'kind': 'know-how', 'label': 'Tenir une caisse', 'level': 2, 'shown': false}],
                'before': {'skills': [
                    {'kind': 'know-how', 'label': 'Conduire un chariot élévateur', 'level': 4},
                    {'kind': 'know-how', 'label': 'Tenir une caisse', 'level': 2}]}}""");

        assertThat(learner.presses("continue").feedback())
                .isEqualTo(Feedback.of("continue.hide", "Tenir une caisse").at("continue"));
        assertThat(learner.presses("hide?entry=1").judgements()).containsExactly(Judgement.right("hide"));
        assertThat(learner.presses("continue")).isInstanceOf(Outcome.Advanced.class);
    }

    @Test
    void hints_whenFollowed_leadThroughTheFiveKinds() {
        var learner = Learner.at("competences");
        Outcome<?> last;
        do {
            last = learner.obeys();
        } while (last instanceof Outcome.Advanced);

        assertThat(last).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().profile().skills())
                .extracting(Skill::kind)
                .containsAll(List.of(Skill.Kind.values()));
    }

    @Test
    void vocabulary_whenRead_hasTwelveJobsWithTenSkillsEach() {
        assertThat(Vocabulary.codes()).hasSize(12);
        for (var code : Vocabulary.codes()) {
            var own = Vocabulary.suggestions(code, Skill.Kind.KNOW_HOW).size()
                    + Vocabulary.suggestions(code, Skill.Kind.KNOWLEDGE).size();
            assertThat(own).as(code).isEqualTo(10);
        }
        assertThat(Vocabulary.codes()).containsAll(config().otherJobs());
    }

    private static CvConfig config() {
        return Learner.at("metiers").config();
    }
}
