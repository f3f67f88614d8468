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

class OwnCredentialsTest {

    private static final String SEED_PASSWORD = "pierreDUPONT76&";

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "pierre@exemple.fr, email",
        "pierre dupont, spaces",
        "pierre-dupont, characters",
        "andré1979, characters",
        "6106850f, same-as-agency",
        "19790514, only-digits",
        "pier, too-short",
        "abcdefghijabcdefghijabcdefghijk, too-long"
    })
    void rejects_whenNewIdentifierIsWrong(String typed, String error) {
        var outcome = atIdentifier().presses("choose-identifier", "new-identifier", typed);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("new-identifier." + error).at("new-identifier"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("new-identifier", error));
    }

    @Test
    void advises_whenNewIdentifierHasCapitals() {
        var outcome = atIdentifier().presses("choose-identifier", "new-identifier", "PierreDupont");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("new-identifier.chosen-capitals", "PierreDupont"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "pierre DUPONT76&, spaces",
        "pièrreDUPONT76&, accents",
        "piD7&, too-short",
        "pierreDUPONT76&pierreDUPONT76&x, too-long",
        "pierredupont76&, no-capital",
        "PIERREDUPONT76&, no-small",
        "pierreDUPONT&, no-digit",
        "pierreDUPONT76, no-symbol"
    })
    void rejects_whenNewPasswordBreaksARule(String password, String error) {
        var learner = atPassword();

        var outcome = learner.presses("choose-password", "new-password", password, "confirm", password);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("new-password." + error).at("new-password"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("new-password", error));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "pierreDUPONT76, different"})
    void rejects_whenConfirmationDiffers(String confirmed, String error) {
        var outcome = atPassword().presses("choose-password", "new-password", SEED_PASSWORD, "confirm", confirmed);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of("confirm." + error).at("confirm"));
    }

    @ParameterizedTest
    @CsvSource({
        "pierreDUPONT76&, new-password.chosen",
        "dupontPIERRE14!, new-password.chosen",
        "pierreDUPONT76@, new-password.chosen-hard-keys",
        "pierreDUPONT76#, new-password.chosen-hard-keys",
        "pIeRrE7d6&, new-password.chosen-mixed"
    })
    void completes_whenPasswordIsGood_withAdviceForTheKeyboard(String password, String message) {
        var learner = atPassword();

        var outcome = learner.presses("choose-password", "new-password", password, "confirm", password);

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.feedback()).isEqualTo(Feedback.of(message));
        assertThat(learner.papers().credential("internet"))
                .hasValueSatisfying(
                        made -> assertThat(made.password().matches(password)).isTrue());
    }

    @Test
    void internet_whenCredentialWasChosen_expectsIt() {
        var learner = Learner.with("{'scenario': 'internet-sign-in'}", papersOf("jeannemartin", "jeanneMARTIN31*"));

        var outcome = learner.presses("sign-in", "identifier", "JeanneMartin", "password", "jeanneMARTIN31*");

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(outcome.judgements()).containsExactly(Judgement.right("internet"));
    }

    @Test
    void internet_whenCredentialWasNotChosen_expectsTheExercises() {
        var learner = Learner.at("internet-sign-in");

        assertThat(learner.presses("sign-in", "identifier", "pierredupont", "password", SEED_PASSWORD))
                .isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void internet_whenTheExerciseSaysSo_expectsTheExercises() {
        var learner = Learner.with(
                "{'scenario': 'internet-sign-in', 'credential': 'exercise'}",
                papersOf("jeannemartin", "jeanneMARTIN31*"));

        assertThat(learner.obeys()).isInstanceOf(Outcome.Completed.class);
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "pierre@exemple.fr, email", "6106850F, agency", "pierrot, different"})
    void rejects_whenOwnIdentifierIsWrong(String typed, String error) {
        var outcome = Learner.at("internet-sign-in").presses("sign-in", "identifier", typed, "password", "x");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("own-identifier." + error).at("identifier"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("internet", error));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "840156, agency-code",
        "' jeanneMARTIN31*', spaces",
        "JEANNEmartin31*, capitals",
        "jeanneMARTIN31, different"
    })
    void rejects_whenOwnPasswordIsWrong(String typed, String error) {
        var learner = Learner.with("{'scenario': 'internet-sign-in'}", papersOf("jeannemartin", "jeanneMARTIN31*"));

        var outcome = learner.presses("sign-in", "identifier", "jeannemartin", "password", typed);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("password." + error).at("password"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("internet", "password-" + error));
    }

    @Test
    void hints_whenOwnPasswordFailed_leadThroughForgotten() {
        var learner = Learner.with("{'scenario': 'internet-sign-in'}", papersOf("jeannemartin", "jeanneMARTIN31*"));

        learner.obeys();
        learner.obeys();

        assertThat(learner.state().place()).isEqualTo(Place.FORGOTTEN);
    }

    @Test
    void forgotten_whenHintsAreFollowed_givesANewPassword() {
        var learner = Learner.at("forgotten-password");

        learner.obeys();
        learner.obeys();
        learner.obeys();
        var outcome = learner.obeys();

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().credential("internet"))
                .hasValueSatisfying(made ->
                        assertThat(made.password().matches("pierreDUPONT14!")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6106850f", "PierreDupont"})
    void forgotten_whenEitherIdentifierIsGiven_sendsTheCode(String identifier) {
        var learner = Learner.at("forgotten-password");
        learner.presses("forgotten");

        learner.presses("send", "identifier", identifier, "postal-code", "76000");

        assertThat(learner.state().place()).isEqualTo(Place.RECEIVED);
    }

    @Test
    void forgotten_whenPasswordIsGuessed_saysWhatToDo() {
        var outcome = Learner.at("forgotten-password").presses("sign-in", "identifier", "pierredupont");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("password.forgotten").at("forgotten"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 14/05/1979, 76000, any-identifier.empty, identifier",
        "pierre@exemple.fr, 14/05/1979, 76000, any-identifier.email, identifier",
        "pierrot, 14/05/1979, 76000, any-identifier.different, identifier",
        "pierredupont, '', 76000, birth-date.empty, birth-date",
        "pierredupont, 14 mai, 76000, birth-date.format, birth-date",
        "pierredupont, 05/14/1979, 76000, birth-date.order, birth-date",
        "pierredupont, 1979-05-14, 76000, birth-date.order, birth-date",
        "pierredupont, 15/05/1979, 76000, birth-date.different, birth-date",
        "pierredupont, 14051979, '', postal-code.empty, postal-code",
        "pierredupont, 14.05.1979, 7600, postal-code.five-digits, postal-code",
        "pierredupont, 14 05 1979, 75000, postal-code.different, postal-code"
    })
    void rejects_whenWhoYouAreIsWrong(String identifier, String date, String postalCode, String key, String field) {
        var learner = Learner.with("{'scenario': 'forgotten-password', 'birthDate': '14/05/1979'}", PracticeFile.EMPTY);
        learner.presses("forgotten");

        var outcome = learner.presses("send", "identifier", identifier, "birth-date", date, "postal-code", postalCode);

        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at(field));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "12, six-digits", "840156, agency-code", "000000, different"})
    void rejects_whenReceivedCodeIsWrong(String typed, String error) {
        var learner = Learner.at("forgotten-password");
        learner.obeys();
        learner.obeys();

        var outcome = learner.presses("check", "received", typed);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("received." + error).at("received"));
    }

    @Test
    void signOut_whenWindowIsClosed_isNotEnough() {
        var learner = Learner.at("sign-out");

        assertThat(learner.presses("close").judgements()).containsExactly(Judgement.wrong("sign-out", "closed-window"));
        assertThat(learner.presses("letters").feedback())
                .isEqualTo(Feedback.of("home.letters").at("letters"));
        assertThat(learner.presses("sign-out")).isInstanceOf(Outcome.Completed.class);
    }

    private static Learner atPassword() {
        return Learner.at("first-connection").reaches(Place.NEW_PASSWORD);
    }

    private static Learner atIdentifier() {
        return Learner.at("first-connection").reaches(Place.NEW_IDENTIFIER);
    }

    /** The papers that an earlier first connection left. */
    private static PracticeFile papersOf(String identifier, String password) {
        var earlier = atIdentifier();
        earlier.presses("choose-identifier", "new-identifier", identifier);
        earlier.presses("choose-password", "new-password", password, "confirm", password);
        return earlier.papers();
    }
}
