package org.marchepied.plugins.offerapplication.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Judgement;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Application.Status;
import org.marchepied.plugins.offerapplication.Learner;
import org.marchepied.plugins.offerapplication.exercise.Place;

class MyApplicationsTest {

    @ParameterizedTest
    @CsvSource({
        "status, '', status.empty",
        "status, sent, status.unchanged",
        "status, refused, status.is-interview",
        "date, '', date.empty",
        "date, demain, date.format",
        "date, 2026-09-22, date.format",
        "date, 09/22/2026, date.order",
        "date, 14/09/2026, date.past",
        "date, 23/09/2026, date.different",
        "date, 31/02/2026, date.format"
    })
    void rejects_whenNewsAreNotedWrong(String field, String value, String key) {
        var learner = Learner.at("my-applications").reaches(Place.STATUS);

        var outcome = learner.slips(field, value);

        assertThat(outcome.feedback().key()).isEqualTo(key);
        assertThat(outcome.feedback().target()).isEqualTo(field);
        assertThat(outcome.judgements()).containsExactly(Judgement.wrong("follow-up", key.replace('.', '-')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22/09/2026", "22-9-26", "22 09 2026", "22.9.2026", "22092026"})
    void saves_whenDateIsWrittenInAnyWay(String date) {
        var learner = Learner.at("my-applications").reaches(Place.STATUS);

        var outcome = learner.slips("date", date);

        assertThat(outcome.judgements()).containsExactly(Judgement.right("follow-up"));
        assertThat(learner.papers().applications().get(0).status()).isEqualTo(Status.INTERVIEW);
    }

    @Test
    void rejects_whenOtherApplicationIsUpdated() {
        var learner = Learner.at("my-applications");
        learner.presses("update?which=E12346");

        assertThat(learner.presses("save", "status", "refused").feedback())
                .isEqualTo(Feedback.of("status.no-news", "Valdorme Propreté").at("status"));
    }

    @ParameterizedTest
    @CsvSource({"delete, delete.keep", "again, again.already"})
    void rejects_whenApplicationIsDeletedOrSentAgain(String button, String key) {
        var outcome = Learner.at("my-applications").presses(button + "?which=E12345");

        assertThat(outcome.feedback()).isEqualTo(Feedback.of(key).at(button + "-E12345"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', '', reply.empty",
        "0, refuse, far, reply.asked-accept",
        "1, accept, '', reply.asked-refuse",
        "1, refuse, '', reason.empty",
        "1, refuse, job, reason.different",
        "1, refuse, whatever, reason.empty"
    })
    void rejects_whenProposalIsAnsweredWrong(int proposal, String reply, String reason, String key) {
        var learner = Learner.at("my-applications");
        learner.presses("answer?which=" + proposal);

        var outcome = learner.presses("reply", "reply", reply, "reason", reason);

        assertThat(outcome.feedback().key()).isEqualTo(key);
    }

    @Test
    void completes_whenAllIsDone_inAnyOrder() {
        var learner = Learner.at("my-applications");

        learner.presses("answer?which=1");
        learner.presses("reply", "reply", "refuse", "reason", "far");
        learner.presses("answer?which=0");
        learner.presses("reply", "reply", "accept");
        var again = learner.presses("answer?which=0");
        var last = learner.reaches(Place.STATUS).slips();

        assertThat(again.feedback()).isEqualTo(Feedback.of("proposal.already"));
        assertThat(last).isInstanceOf(Outcome.Completed.class);
        assertThat(learner.text()).contains("Vos candidatures sont à jour.");
    }

    @Test
    void findsTheApplications_thatEarlierExercisesSent() {
        var earlier = Learner.at("apply-on-site").reaches(Place.DONE);

        var learner = Learner.with("{'task': 'my-applications'}", earlier.papers());

        assertThat(learner.text()).contains("Envoyée le 15/09/2026");
        assertThat(learner.state().tracking().applications()).hasSize(2);
    }

    @Test
    void asksForNoDate_whenTheNewsAreNoInterview() {
        var config = "{'task': 'my-applications', 'news': {'status': 'refused'}, 'proposals': []}";
        var learner = Learner.with(config, PracticeFile.EMPTY).reaches(Place.STATUS);

        assertThat(learner.presses("save", "status", "refused")).isInstanceOf(Outcome.Completed.class);
    }
}
