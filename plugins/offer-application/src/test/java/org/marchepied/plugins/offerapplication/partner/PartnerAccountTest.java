package org.marchepied.plugins.offerapplication.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Credential;
import org.marchepied.plugin.SecretDigest;
import org.marchepied.plugins.offerapplication.Learner;
import org.marchepied.plugins.offerapplication.exercise.Place;

class PartnerAccountTest {

    private static final String PARTNER = "Tournevent Intérim";

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "pierre@courrier.example, mail",
        "6106850F, agency",
        "6106850f, agency",
        "pierredupont, job-centre",
        "PierreDupont, job-centre",
        "pierre interim, spaces",
        "pierre_é_interim, characters",
        "abc, too-short",
        "abcdefghijklmnopqrstuvwxyzabcdefgh, too-long"
    })
    void rejects_whenIdentifierIsWrong(String identifier, String error) {
        var outcome = atAccount().slips("identifier", identifier);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("identifier." + error).at("identifier"));
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("partner-account", "identifier-" + error));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "abc DEF12!, spaces",
        "éléphantA1!, accents",
        "aB1!, too-short",
        "abcdefg1!, no-capital",
        "ABCDEFG1!, no-small",
        "abcdefgA!, no-digit",
        "abcdefgA1, no-symbol",
        "pierreDUPONT76&, job-centre"
    })
    void rejects_whenPasswordIsWrong(String password, String error) {
        var outcome = atAccount().slips("password", password, "confirm", password);

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("password." + error).at("password"));
    }

    @Test
    void rejects_whenPasswordIsTheIdentifier() {
        var outcome = atAccount().slips("identifier", "Pierre-76", "password", "Pierre-76", "confirm", "Pierre-76");

        assertThat(outcome.feedback().key()).isEqualTo("password.same-as-identifier");
    }

    @ParameterizedTest
    @CsvSource({"confirm, '', confirm.empty", "confirm, autre, confirm.different", "terms, '', terms.empty"})
    void rejects_whenTheRestIsWrong(String field, String value, String key) {
        assertThat(atAccount().slips(field, value).feedback())
                .isEqualTo(Feedback.of(key).at(field));
    }

    @Test
    void account_becomesACredentialWithoutItsPassword() {
        var learner = atAccount();

        learner.slips("identifier", "camille76", "password", "camilleROUEN1!", "confirm", "camilleROUEN1!");

        var credential = learner.papers().credential(PARTNER).orElseThrow();
        assertThat(credential.identifier()).isEqualTo("camille76");
        assertThat(credential.password().matches("camilleROUEN1!")).isTrue();
        assertThat(learner.state().toString()).doesNotContain("camilleROUEN1!");
        assertThat(learner.state().place()).isEqualTo(Place.PARTNER_FORM);
    }

    @Test
    void rejects_whatIsOfTheLearnersOwnJobCentre_andProposesAnother() {
        var papers = PracticeFile.EMPTY.with(
                new Credential("internet", "pierreinterim", SecretDigest.of("interimROUEN76!", "salt")));
        var learner = Learner.with("{'task': 'partner-site'}", papers).reaches(Place.PARTNER_ACCOUNT);

        var password = learner.slips("password", "interimROUEN76!", "confirm", "interimROUEN76!");
        var identifier = learner.slips("identifier", "pierreinterim");

        assertThat(password.feedback().key()).isEqualTo("password.job-centre");
        assertThat(identifier.feedback().key()).isEqualTo("identifier.job-centre");
        assertThat(learner.hints()).extracting(Hint::value).contains("interimROUEN76!1");
        assertThat(learner.slips()).isInstanceOf(Outcome.Advanced.class);
    }

    @Test
    void rejects_whenSigningInWithoutAnAccount() {
        var learner = Learner.at("partner-site").reaches(Place.PARTNER_HOME);

        assertThat(learner.presses("sign-in").feedback())
                .isEqualTo(Feedback.of("home.no-account", PARTNER).at("sign-in"));
    }

    @Test
    void rejects_whenASecondAccountIsMade() {
        var learner = withAccount().reaches(Place.PARTNER_HOME);

        assertThat(learner.presses("new-account").feedback())
                .isEqualTo(Feedback.of("home.already", "camille76").at("new-account"));
    }

    @Test
    void signsIn_withTheAccountOfAnEarlierExercise() {
        var learner = withAccount().reaches(Place.PARTNER_SIGN_IN);

        var outcome = learner.presses("enter", "identifier", "camille76", "password", "camilleROUEN1!");

        assertThat(outcome.judgements()).containsExactly(Judgement.right("partner-sign-in"));
        assertThat(learner.state().place()).isEqualTo(Place.PARTNER_FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "'', x, own-identifier.empty",
        "pierredupont, x, own-identifier.job-centre",
        "6106850F, x, own-identifier.job-centre",
        "camille, x, own-identifier.different",
        "camille76, '', own-password.empty",
        "camille76, pierreDUPONT76&, own-password.job-centre",
        "camille76, autrechose, own-password.different"
    })
    void rejects_whenSignInIsWrong(String identifier, String password, String key) {
        var learner = withAccount().reaches(Place.PARTNER_SIGN_IN);

        var outcome = learner.presses("enter", "identifier", identifier, "password", password);

        assertThat(outcome.feedback().key()).isEqualTo(key);
    }

    @Test
    void forgottenPassword_whenSignInFailed_leadsOn() {
        var learner = withAccount().reaches(Place.PARTNER_RENEW);

        learner.slips("password", "tourneVENT1!", "confirm", "tourneVENT1!");

        var credential = learner.papers().credential(PARTNER).orElseThrow();
        assertThat(credential.password().matches("tourneVENT1!")).isTrue();
        assertThat(learner.state().place()).isEqualTo(Place.PARTNER_FORM);
    }

    private static Learner atAccount() {
        return Learner.at("partner-site").reaches(Place.PARTNER_ACCOUNT);
    }

    private static Learner withAccount() {
        var papers = PracticeFile.EMPTY.with(
                new Credential(PARTNER, "camille76", SecretDigest.of("camilleROUEN1!", "salt")));
        return Learner.with("{'task': 'partner-site', 'account': 'own'}", papers);
    }
}
