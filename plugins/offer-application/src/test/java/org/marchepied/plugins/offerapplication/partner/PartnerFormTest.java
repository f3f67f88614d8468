package org.marchepied.plugins.offerapplication.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile.Application.Way;
import org.marchepied.plugins.offerapplication.Learner;
import org.marchepied.plugins.offerapplication.exercise.Place;

class PartnerFormTest {

    @ParameterizedTest
    @CsvSource({
        "last-name, '', last-name.empty",
        "last-name, Pierre, last-name.swapped",
        "last-name, Pierre Dupont, last-name.both",
        "last-name, Martin, last-name.different",
        "first-name, Dupont, first-name.swapped",
        "phone, '', phone.empty",
        "phone, mon numéro, phone.digits",
        "phone, 06 39 98 12, phone.length",
        "phone, 06 39 98 12 35, phone.different",
        "available, '', available.empty",
        "consent, '', consent.empty"
    })
    void rejects_whenFormIsWrong(String field, String value, String key) {
        var learner = Learner.at("partner-site").reaches(Place.PARTNER_FORM, "continue");

        var outcome = learner.slips(field, value);

        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.feedback().target()).isEqualTo(field);
    }

    @Test
    void wantsPdf_andBothFiles() {
        var learner = Learner.at("partner-site").reaches(Place.PARTNER_FORM);

        var without = learner.presses("continue", "last-name", "Dupont");
        learner.presses("browse?place=letter");
        var text = learner.sends("lettre.odt", "application/vnd.oasis.opendocument.text", 20_000);

        assertThat(without.feedback().about("cv")).map(Feedback::key).contains("attach.no-cv");
        assertThat(without.feedback().about("letter")).map(Feedback::key).contains("attach.no-letter");
        assertThat(text.feedback().key()).isEqualTo("attach.not-pdf");
    }

    @Test
    void advertising_whenTicked_isPointedOut() {
        var learner = Learner.at("partner-site").reaches(Place.PARTNER_FORM, "continue");

        assertThat(learner.slips("advertising", "on").feedback().key()).isEqualTo("form.done-advertising");
    }

    @Test
    void pictures_whenOneIsMissingOrTooMany_areDrawnAgain() {
        var learner = Learner.at("partner-site").reaches(Place.PARTNER_CHECK);

        var none = learner.presses("check");
        var missing = learner.presses("check", learner.hints().get(0).target(), "on");
        var wrong = learner.slips("tile-key", "on", "tile-house", "on", "tile-cup", "on", "tile-umbrella", "on");

        assertThat(none.feedback().key()).isEqualTo("tiles.none");
        assertThat(missing.feedback().key()).isEqualTo("tiles.missing");
        assertThat(wrong.feedback().key()).isEqualTo("tiles.wrong");
        assertThat(learner.state().round()).isEqualTo(2);
        assertThat(learner.slips()).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.papers().applications().get(0).way()).isEqualTo(Way.PARTNER);
    }

    @Test
    void accessibleVersion_takesFiguresOrWords() {
        var learner = Learner.at("partner-site").reaches(Place.PARTNER_CHECK);
        learner.presses("accessible");

        assertThat(learner.presses("check", "sum", "").feedback().key()).isEqualTo("sum.empty");
        assertThat(learner.presses("check", "sum", "beaucoup").feedback().key()).isEqualTo("sum.digits");
        assertThat(learner.presses("check", "sum", "99").feedback().key()).isEqualTo("sum.wrong");
        assertThat(learner.presses("check", "sum", Puzzle.of(learner.state()).sumInWords()))
                .isInstanceOf(Outcome.Completed.class);
    }
}
