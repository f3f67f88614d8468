package org.marchepied.plugins.offerapplication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugins.offerapplication.Learner;
import org.marchepied.plugins.offerapplication.exercise.Place;

class OffersListTest {

    @Test
    void list_isSortedByDate_thenByDistance() {
        var learner = Learner.at("search").reaches(Place.RESULTS);
        assertThat(learner.all(".oa-card").get(0)).contains("Publiée il y a 2 jours");

        learner.presses("sort", "sort", "distance");

        assertThat(learner.state().browsing().sort()).isEqualTo("distance");
        assertThat(learner.all(".oa-card").get(0)).doesNotContain(" km");
    }

    @Test
    void list_hasPages_andStopsAtTheLast() {
        var learner = Learner.at("search").reaches(Place.RESULTS);

        learner.presses("page?to=1");
        var beyond = learner.presses("page?to=99");

        assertThat(learner.text()).contains("Page 2 sur");
        assertThat(beyond).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void rejects_whenExpiredOfferIsOpenedOrKept() {
        var learner = Learner.at("search").reaches(Place.RESULTS);
        var expired = lastOffer(learner);

        var opened = learner.presses("open?offer=" + expired);
        var kept = learner.presses("keep?offer=" + expired);

        assertThat(opened.feedback()).isEqualTo(Feedback.of("offer.expired").at("open-" + expired));
        assertThat(opened.judgements()).containsExactly(Judgement.wrong("list", "offer-expired"));
        assertThat(kept.feedback()).isEqualTo(Feedback.of("offer.expired").at("keep-" + expired));
    }

    @Test
    void keepingTwice_isHarmless_andOnlyTheFirstProvesSomething() {
        var learner = Learner.at("search").reaches(Place.DETAIL);

        var first = learner.presses("keep");
        var second = learner.presses("keep");

        assertThat(first.judgements()).containsExactly(Judgement.right("favourite"));
        assertThat(second.judgements()).isEmpty();
        assertThat(learner.papers().favourites()).containsExactly("E12345");
    }

    @Test
    void favourites_ofEarlierExercises_areListed_saveTheOneToFind() {
        var papers = PracticeFile.EMPTY.withFavourites(List.of("N10000", "E12345"));
        var learner = Learner.with("{}", papers).reaches(Place.RESULTS);

        learner.presses("favourites");

        assertThat(learner.all(".oa-card")).hasSize(1);
        learner.presses("drop?offer=N10000");
        assertThat(learner.text()).contains("Vous n'avez pas encore de favori.");
    }

    @Test
    void printing_whenOtherOfferIsOpen_isRefused() {
        var learner = Learner.at("search").reaches(Place.RESULTS);
        var other = learner.buttons(".oa-open").stream()
                .filter(button -> !button.endsWith("E12345"))
                .findFirst()
                .orElseThrow();

        learner.presses(other);
        var outcome = learner.presses("print");

        assertThat(outcome.feedback())
                .isEqualTo(Feedback.of("print.other", "Valdorme Propreté").at("print"));
    }

    @Test
    void completes_whenAllGoalsAreReached_inAnyOrder() {
        var learner = Learner.at("search").reaches(Place.DETAIL);

        assertThat(learner.presses("print")).isInstanceOf(Outcome.Advanced.class);
        var last = learner.presses("keep");

        assertThat(last).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.state().place()).isEqualTo(Place.DONE);
        assertThat(learner.screen()).contains("imprimer/offer");
    }

    @Test
    void applying_whenOfferIsOnlyToBeFound_isForLater() {
        var learner = Learner.at("search").reaches(Place.DETAIL);

        assertThat(learner.presses("how").feedback())
                .isEqualTo(Feedback.of("how.later").at("how"));
    }

    @ParameterizedTest
    @CsvSource({
        "frequency, '', frequency.empty",
        "frequency, daily, frequency.asked-weekly",
        "mailbox, '', mailbox.empty",
        "mailbox, pierre.dupont, mailbox.no-at",
        "mailbox, pierre.dupont@courrier, mailbox.no-dot",
        "mailbox, pierre dupont@courrier.example, mailbox.spaces",
        "mailbox, pierre.dupond@courrier.example, mailbox.misspelt",
        "mailbox, quelqu.un@ailleurs.example, mailbox.different",
        "agree, '', agree.empty"
    })
    void rejects_whenSubscriptionIsWrong(String field, String value, String key) {
        var learner =
                Learner.with("{'goals': ['subscription']}", PracticeFile.EMPTY).reaches(Place.SUBSCRIBE);

        var outcome = learner.slips(field, value);

        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.feedback().target()).isEqualTo(field);
        assertThat(learner.slips()).isInstanceOf(Outcome.Completed.class);
    }

    /** By date, the expired offer is the last of the last page. */
    private static String lastOffer(Learner learner) {
        while (learner.screen().contains("next-page")) {
            learner.presses("page?to=" + (learner.state().browsing().page() + 1));
        }
        var buttons = learner.buttons(".oa-open");
        return buttons.get(buttons.size() - 1).replace("open?offer=", "");
    }
}
