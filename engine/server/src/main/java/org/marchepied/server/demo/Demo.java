package org.marchepied.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Text;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.Cards;
import org.marchepied.server.workshop.Workshops;

/** The demonstration's agency: made on the first start, found again on the next. Its password is public. */
@ApplicationScoped
class Demo {

    private static final String LOGIN = "demo";
    private static final String PASSWORD = "marchepied-demo";
    private static final List<String> LEARNERS = List.of("Amina", "Bernard", "Chantal", "Driss");

    private final Trainers trainers;
    private final Catalogue catalogue;
    private final Workshops workshops;
    private final Sessions sessions;
    private final Cards cards;

    @Inject
    Demo(Trainers trainers, Catalogue catalogue, Workshops workshops, Sessions sessions, Cards cards) {
        this.trainers = trainers;
        this.catalogue = catalogue;
        this.workshops = workshops;
        this.sessions = sessions;
        this.cards = cards;
    }

    /** What to print: addresses, the trainer's sign-in, the learners' cards (new ones at every start). */
    List<String> prepare(Text text, String site) {
        var agency = trainers.demonstrationAgency(text.get("demo.agency"), LOGIN, text.get("demo.trainer"), PASSWORD);
        var session = openSession(agency);
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(text.get("welcome.ready", site));
        lines.add(text.get("demo.sign-in", site + "/formateur", LOGIN, PASSWORD));
        session.ifPresent(open -> {
            lines.add(text.get("demo.session", site + "/seance/" + open.joinCode(), open.joinCode()));
            workshops.learners(open.workshopId()).forEach(learner -> {
                var card = cards.issue(learner.id());
                lines.add(text.get("demo.card", learner.name(), card.code(), site + "/carte/" + card.token()));
            });
        });
        lines.add(text.get("demo.stop"));
        return lines;
    }

    private Optional<SessionSummary> openSession(long agency) {
        var open = sessions.of(agency).stream().filter(SessionSummary::isOpen).findFirst();
        if (open.isPresent() || catalogue.packs().isEmpty()) {
            return open;
        }
        var pack = catalogue.packs().get(0);
        var workshop = workshops.of(agency).stream()
                .findFirst()
                .orElseGet(() -> workshops.create(agency, pack.id(), pack.title(), LEARNERS));
        return sessions.find(
                agency, sessions.open(workshop.id(), pack.plans().get(0).id()));
    }
}
