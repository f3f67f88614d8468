package org.marchepied.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marchepied.packs.Pack;
import org.marchepied.server.agency.Trainers;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Text;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.Cards;
import org.marchepied.server.workshop.WorkshopSummary;
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
    private final String firstPack;

    @Inject
    Demo(
            Trainers trainers,
            Catalogue catalogue,
            Workshops workshops,
            Sessions sessions,
            Cards cards,
            @ConfigProperty(name = "marchepied.demo.pack", defaultValue = "se-connecter") String firstPack) {
        this.trainers = trainers;
        this.catalogue = catalogue;
        this.workshops = workshops;
        this.sessions = sessions;
        this.cards = cards;
        this.firstPack = firstPack;
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

    /** The session open since the last time, or a new one of the first pack; the others have their workshops too. */
    private Optional<SessionSummary> openSession(long agency) {
        catalogue.packs().forEach(pack -> ensureWorkshop(agency, pack));
        return sessions.ahead(agency).stream()
                .filter(SessionSummary::isOpen)
                .findFirst()
                .or(() -> catalogue
                        .pack(firstPack)
                        .or(() -> catalogue.packs().stream().findFirst())
                        .flatMap(pack -> open(agency, pack)));
    }

    private Optional<SessionSummary> open(long agency, Pack pack) {
        return workshops.of(agency).stream()
                .filter(workshop -> workshop.packId().equals(pack.id()))
                .findFirst()
                .flatMap(workshop -> sessions.find(
                        agency, sessions.open(workshop.id(), pack.plans().get(0).id())));
    }

    /** The same learners in every workshop. */
    private void ensureWorkshop(long agency, Pack pack) {
        var all = workshops.of(agency);
        if (all.stream().anyMatch(workshop -> workshop.packId().equals(pack.id()))) {
            return;
        }
        var known = all.stream()
                .findFirst()
                .map(WorkshopSummary::id)
                .map(workshops::learners)
                .orElse(List.of());
        var made = workshops.create(agency, pack.id(), pack.title(), known.isEmpty() ? LEARNERS : List.of());
        workshops.enrolKnown(made.id(), known);
    }
}
