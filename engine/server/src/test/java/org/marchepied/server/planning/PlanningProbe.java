package org.marchepied.server.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.marchepied.server.workshop.WorkshopSummary;

/** The sessions that the page of a workshop proposes, for tests of other packages. */
@ApplicationScoped
public class PlanningProbe {

    @Inject
    WorkshopPages pages;

    public Proposals proposals(WorkshopSummary workshop) {
        return pages.of(workshop, 0, 0).proposals();
    }
}
