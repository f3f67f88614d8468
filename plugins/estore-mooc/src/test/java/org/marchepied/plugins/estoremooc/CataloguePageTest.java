package org.marchepied.plugins.estoremooc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;

class CataloguePageTest {

    private static final String PHONE = "{'task': 'find', 'module': 'interview-phone', 'filters': ['duration']}";

    @ParameterizedTest
    @ValueSource(strings = {"entretien", "Entretiens", " TÉLÉPHONE ", "entretien téléphone", "un entretien"})
    void search_whenAWordOfTheModule_findsIt(String word) {
        var learner = Learner.at(PHONE);

        var outcome = learner.presses("search", "word", word);

        assertThat(outcome).isInstanceOf(Outcome.Advanced.class);
        assertThat(outcome.judgements()).containsExactly(Judgement.right("search"));
        assertThat(learner.nextButton()).isEqualTo("open?module=interview-phone");
    }

    @ParameterizedTest
    @CsvSource({
        "'', search.empty",
        "'Comment passer un entretien ?', search.sentence",
        "'je voudrais bien préparer mon entretien', search.sentence",
        "entretein, search.nothing",
        "'!!!', search.nothing",
        "lettre, search.other-word"
    })
    void search_whenTheWordDoesNotHelp_saysWhy(String word, String key) {
        var outcome = Learner.at(PHONE).presses("search", "word", word);

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.feedback().target()).isEqualTo("word");
    }

    @ParameterizedTest
    @CsvSource({"theme, cv", "duration, long", "level, advanced"})
    void search_whenAFilterHidesTheModule_saysWhichAndTheHintPutsItRight(String filter, String value) {
        var learner = Learner.at(PHONE);

        var outcome = learner.presses("search", filter, value);

        assertThat(outcome.feedback().key()).isEqualTo("filter." + filter);
        assertThat(outcome.feedback().target()).isEqualTo(filter);
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("filter", filter));
        assertThat(learner.hints().stream().map(Hint::target)).contains(filter);
        assertThat(learner.obeys()).isInstanceOf(Outcome.Advanced.class);
    }

    @Test
    void search_whenFiltersAloneFindIt_isRight() {
        var outcome = Learner.at(PHONE).presses("search", "theme", "interview", "duration", "medium");

        assertThat(outcome.judgements()).containsExactly(Judgement.right("filter"));
    }

    @Test
    void advert_whenPressed_saysThatItCostsMoney() {
        var outcome = Learner.at(PHONE).presses("advert");

        assertThat(outcome.feedback().key()).isEqualTo("astray.advert");
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("choose", "advert"));
    }

    @ParameterizedTest
    @CsvSource({
        "entretien, interview-prepare, open.other-duration",
        "'', cv-clear, open.other-theme",
    })
    void open_whenAnotherModule_saysHowItDiffersAndLeadsBack(String word, String module, String key) {
        var learner = Learner.at(PHONE);
        learner.presses("search", "word", word);

        var opened = learner.presses("open?module=" + module);
        var begun = learner.presses("begin");

        assertThat(opened.feedback().key()).isEqualTo(key);
        assertThat(opened.judgements()).containsExactly(Judgement.wrong("choose", "other-module"));
        assertThat(begun.feedback().key()).isEqualTo("begin.other");
        assertThat(learner.nextButton()).isEqualTo("back");
        assertThat(learner.obeys().feedback().key()).isEqualTo("back.results");
    }

    @Test
    void open_whenTheModuleIsNotAmongTheResults_isUnknown() {
        assertThat(Learner.at(PHONE)
                        .presses("open?module=interview-phone")
                        .feedback()
                        .key())
                .isEqualTo("unknown-action");
    }

    @Test
    void begin_whenTheRightModule_completes() {
        var learner = Learner.at(PHONE).reaches(Place.MODULE);

        var outcome = learner.presses("begin");

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.judgements()).containsExactly(Judgement.right("choose"));
    }

    @Test
    void partner_whenPressed_saysThatTheModuleIsFree() {
        assertThat(Learner.at(PHONE)
                        .reaches(Place.MODULE)
                        .presses("partner")
                        .feedback()
                        .key())
                .isEqualTo("astray.partner");
    }

    @Test
    void proposal_whenThePacksWordDoesNotFindTheModule_isTheModulesOwn() {
        var learner = Learner.at("{'task': 'find', 'module': 'cv-letter', 'word': 'autruche', 'filters': []}");

        assertThat(learner.hints().get(0).value()).isEqualTo("lettre");
    }

    @Test
    void everyModule_whenItsFirstWordIsSearched_isFound() {
        assertThat(Catalogue.modules()).hasSize(12).allSatisfy(module -> assertThat(
                        List.of(module.french().get(0), module.english().get(0)))
                .allMatch(word -> Search.NONE.withWord(word).finds(module)));
    }
}
