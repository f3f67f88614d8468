package org.marchepied.plugins.loginkeypad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;

class SignInPageTest {

    private static final String CODE = "840156";

    @ParameterizedTest
    @ValueSource(strings = {"6106850F", "6106850f", " 6106850F ", "61 068 50 F", "6106850\u00A0F"})
    void completes_whenEverythingIsRight(String identifier) {
        var learner = Learner.at("sign-in").dials(CODE);

        var outcome = learner.presses("sign-in", "identifier", identifier, "postal-code", "76 000");

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.judgements())
                .containsExactly(
                        Judgement.right("identifier"), Judgement.right("code"), Judgement.right("postal-code"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "pierre.dupont@exemple.fr, email",
        "840156, code",
        "pierredupont, internet",
        "jeannemartin, internet",
        "6106850, letter-missing",
        "61068508, digit-for-letter",
        "61O685OF, letter-for-digit",
        "6I06850F, letter-for-digit",
        "6l06850F, letter-for-digit",
        "6106850-F, characters",
        "610685F, too-short",
        "61068500F, too-long",
        "6106F850, shape",
        "6106850E, other-letter",
        "6108650F, order",
        "1234567A, different"
    })
    void rejects_whenIdentifierIsWrong(String identifier, String error) {
        var learner = Learner.at("sign-in").dials(CODE);

        var outcome = learner.presses("sign-in", "identifier", identifier, "postal-code", "76000");

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("identifier." + error).at("identifier"));
        assertThat(outcome.judgements()).contains(Judgement.wrong("identifier", error), Judgement.right("code"));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "84015, too-few", "841056, order", "840157, different", "888888, different"})
    void rejects_whenDigitsPressedAreWrong(String digits, String error) {
        var learner = Learner.at("sign-in").dials(digits);

        var outcome = learner.presses("sign-in", "identifier", "6106850F", "postal-code", "76000");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("code." + error).at("code"));
        assertThat(outcome.judgements()).contains(Judgement.wrong("code", error));
        assertThat(outcome.state().entered()).isZero();
    }

    @Test
    void rejects_whenSeventhDigitIsPressed() {
        var learner = Learner.at("sign-in").dials(CODE);

        var outcome = learner.presses("press?key=0");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("code.too-many").at("code"));
        assertThat(outcome.state().entered()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "abc, not-digits",
        "8401, too-few",
        "8401567, too-many",
        "651048, order",
        "111111, different"
    })
    void rejects_whenTypedCodeIsWrong(String typed, String error) {
        var learner = Learner.at("sign-in");
        learner.presses("accessible");

        var outcome = learner.presses("sign-in", "identifier", "6106850F", "code", typed, "postal-code", "76000");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("code." + error).at("code"));
        assertThat(outcome.judgements()).contains(Judgement.wrong("code", error), Judgement.wrong("accessible", error));
    }

    @Test
    void completes_whenCodeIsTypedInTheAccessibleVersion() {
        var learner = Learner.at("sign-in");
        learner.presses("accessible");

        var outcome = learner.presses("sign-in", "identifier", "6106850F", "code", "840 156", "postal-code", "76000");

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.judgements()).contains(Judgement.right("code"), Judgement.right("accessible"));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "7600, five-digits", "76OOO, five-digits", "75000, different"})
    void rejects_whenPostalCodeIsWrong(String typed, String error) {
        var learner = Learner.at("sign-in").dials(CODE);

        var outcome = learner.presses("sign-in", "identifier", "6106850F", "postal-code", typed);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("postal-code." + error).at("postal-code"));
        assertThat(outcome.state().entered()).isEqualTo(6);
    }

    @Test
    void digitsMove_whenCodeWasRefused() {
        var learner = Learner.at("sign-in").dials("111111");
        var before = Draw.keypad(learner.state());

        learner.presses("sign-in", "identifier", "6106850F", "postal-code", "76000");

        assertThat(Draw.keypad(learner.state())).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void erase_whenDigitsArePressed_startsAgain() {
        var learner = Learner.at("sign-in").dials("841");

        var outcome = learner.presses("erase");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("code.erased"));
        assertThat(learner.dials(CODE).state().right()).isEqualTo(6);
    }

    @Test
    void rejects_whenPasswordIsSaidToBeForgotten() {
        assertThat(Learner.at("sign-in").presses("forgotten").feedback())
                .isEqualTo(Feedback.of("code.on-the-letter").at("forgotten"));
    }

    @Test
    void back_whenThereIsNoEntrance_stays() {
        assertThat(Learner.at("sign-in").presses("back").feedback()).isEqualTo(Feedback.of("back.first-page"));
    }

    @Test
    void entrance_whenEmployerIsPressed_isExplained() {
        var learner = Learner.with("{'entrance': 'choice'}", PracticeFile.EMPTY);

        var outcome = learner.presses("employer");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("entrance.employer").at("employer"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("entrance", "employer"));
    }

    @Test
    void entrance_whenCandidateIsPressed_leadsToTheSignInAndBack() {
        var learner = Learner.with("{'entrance': 'choice'}", PracticeFile.EMPTY);

        learner.presses("candidate");
        assertThat(learner.state().place()).isEqualTo(Place.SIGN_IN);

        learner.presses("back");
        assertThat(learner.state().place()).isEqualTo(Place.ENTRANCE);
    }

    @Test
    void firstConnection_whenSignedIn_goesOn() {
        var learner = Learner.at("first-connection");

        learner.dials(CODE).presses("sign-in", "identifier", "6106850F", "postal-code", "76000");

        assertThat(learner.state().place()).isEqualTo(Place.NEW_IDENTIFIER);
    }
}
