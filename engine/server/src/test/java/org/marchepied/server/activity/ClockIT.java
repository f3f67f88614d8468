package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marchepied.learning.Evidence;
import org.marchepied.plugin.Action;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.board.BoardProbe;
import org.marchepied.server.room.Seated;
import org.marchepied.server.room.Seats;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.Place;
import org.marchepied.server.workshop.Workshops;

/** Inside the real server, whose clock is set: sessions that nobody closes, nights on which the hour changes. */
@ExtendWith(ArquillianExtension.class)
class ClockIT {

    @Inject
    Activities activities;

    @Inject
    EvidenceLog evidence;

    @Inject
    Desk desk;

    @Inject
    Trainers trainers;

    @Inject
    Workshops workshops;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    BoardProbe board;

    private long agency;

    @Deployment
    static WebArchive server() {
        return ActivitiesIT.server().addClasses(ClockIT.class, SetClock.class, BoardProbe.class);
    }

    @AfterEach
    void setRight() {
        SetClock.reset();
    }

    @Test
    void forgottenSession_closesAfterTwelveHours_whenTheNightIsLonger() {
        SetClock.set("2027-10-30T20:00:00+02:00");
        var seated = sitDown();

        SetClock.set("2027-10-31T06:59:30+01:00");
        sessions.closeForgotten();
        assertThat(session(seated).isOpen()).isTrue();
        assertThat(board.minutes(session(seated))[0]).isEqualTo(11 * 60 + 59);

        SetClock.set("2027-10-31T07:01:00+01:00");
        sessions.closeForgotten();
        assertThat(session(seated).isClosed()).isTrue();
    }

    @Test
    void forgottenSession_closesAfterTwelveHours_whenTheNightIsShorter() {
        SetClock.set("2027-03-27T20:00:00+01:00");
        var seated = sitDown();

        SetClock.set("2027-03-28T08:59:30+02:00");
        sessions.closeForgotten();
        assertThat(session(seated).isOpen()).isTrue();

        SetClock.set("2027-03-28T09:01:00+02:00");
        sessions.closeForgotten();
        assertThat(session(seated).isClosed()).isTrue();
    }

    @Test
    void forgottenSession_givesItsSeatsBackAndKeepsWhatWasDone() {
        SetClock.set("2027-05-03T09:00:00+02:00");
        var seated = sitDown();
        press(seated, 0);

        SetClock.set("2027-05-04T09:00:00+02:00");
        sessions.closeForgotten();
        var next = sitDown(seated);

        assertThat(next.sessionId()).isNotEqualTo(seated.sessionId());
        assertThat(seats.seatedLearners(seated.sessionId())).isEmpty();
        assertThat(activities.look(desk.counter(next), Locale.FRENCH).revision())
                .isEqualTo(1);
        assertThat(evidence.of(next.learner(), "essai")).hasSize(1);
    }

    @Test
    void silence_isSeen_andAClockSetBackKeepsTheOrder() {
        SetClock.set("2027-05-03T09:00:00+02:00");
        var seated = sitDown();
        seats.moveTo(seated, new Place("compter", "faire"));
        press(seated, 0);

        SetClock.set("2027-05-03T09:02:00+02:00");
        assertThat(board.isSilent(session(seated))).isFalse();
        SetClock.set("2027-05-03T09:04:00+02:00");
        assertThat(board.isSilent(session(seated))).isTrue();

        SetClock.set("2027-05-03T07:00:00+02:00");
        press(seated, 1);
        sessions.closeForgotten();

        assertThat(board.minutes(session(seated))).containsOnly(0);
        assertThat(session(seated).isOpen()).isTrue();
        assertThat(evidence.of(seated.learner(), "essai"))
                .extracting(Evidence::at)
                .hasSize(2)
                .satisfies(times -> assertThat(times.get(0)).isAfter(times.get(1)));
    }

    @Test
    void oldPage_changesNothingAndKeepsWhatWasTypedOnTheScreen() {
        SetClock.set("2027-05-03T09:00:00+02:00");
        var seated = sitDown();
        press(seated, 0);
        var typed = new Command.Act(new Action("more", Map.of("note", "Bonjour")));

        var pressedTwice = activities.run(desk.counter(seated), Locale.FRENCH, new Seen(0, ""), typed);
        SetClock.set("2027-05-03T09:01:00+02:00");
        var ofAnotherScreen = activities.run(desk.counter(seated), Locale.FRENCH, new Seen(0, "another"), typed);
        var stale = activities.run(desk.counter(seated), Locale.FRENCH, new Seen(0, ""), typed);
        var blank = activities.run(
                desk.counter(seated),
                Locale.FRENCH,
                new Seen(0, ""),
                new Command.Act(new Action("more", Map.of("note", " ", "name", "Luce"))));

        assertThat(pressedTwice.stale()).isFalse();
        assertThat(ofAnotherScreen.stale()).isTrue();
        assertThat(List.of(pressedTwice, ofAnotherScreen))
                .extracting(Turn::held)
                .noneMatch(held -> held.containsKey("note"));
        assertThat(stale.stale()).isTrue();
        assertThat(stale.held()).containsEntry("note", "Bonjour");
        assertThat(stale.finished()).isFalse();
        assertThat(blank.held()).containsEntry("note", "Bonjour").containsEntry("name", "Luce");
        assertThat(evidence.of(seated.learner(), "essai")).hasSize(1);
    }

    private Seated sitDown() {
        agency = trainers.foundAgency("Agence", "c" + System.nanoTime(), "Dominique", "une longue phrase")
                .agencyId();
        var workshop = workshops.create(agency, "essai", "Un essai", List.of("Amina"));
        return sitDown(workshop.id(), workshops.learners(workshop.id()).get(0).id());
    }

    private Seated sitDown(Seated before) {
        return sitDown(before.workshopId(), before.learner());
    }

    private Seated sitDown(long workshop, long learner) {
        return desk.sitDown(sessions.open(workshop, "seule"), 1, learner);
    }

    private SessionSummary session(Seated seated) {
        return sessions.find(agency, seated.sessionId()).orElseThrow();
    }

    private void press(Seated seated, int revision) {
        activities.run(
                desk.counter(seated),
                Locale.FRENCH,
                new Seen(revision, ""),
                new Command.Act(new Action("more", Map.of())));
    }
}
