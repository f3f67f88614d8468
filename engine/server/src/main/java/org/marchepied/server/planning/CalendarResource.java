package org.marchepied.server.planning;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Uid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Date;
import org.marchepied.learning.SessionPlan;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;

/** A session as a calendar file (RFC 5545). It names no learner. */
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/prevue/seance.ics")
public class CalendarResource {

    private static final int USUAL_MINUTES = 90;

    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Catalogue catalogue;

    @Inject
    CalendarResource(CurrentTrainer trainer, Sessions sessions, Catalogue catalogue) {
        this.trainer = trainer;
        this.sessions = sessions;
        this.catalogue = catalogue;
    }

    @GET
    public Response calendar(@PathParam("session") long sessionId) {
        var session = sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
        return Response.ok(Biweekly.write(of(session)).go(), "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"seance-" + sessionId + ".ics\"")
                .build();
    }

    private ICalendar of(SessionSummary session) {
        var plan = catalogue.pack(session.packId()).flatMap(pack -> pack.plan(session.planId()));
        var event = new VEvent();
        event.setUid(new Uid("seance-" + session.id() + "@marchepied"));
        event.setSummary(
                session.workshopTitle() + " : " + plan.map(SessionPlan::title).orElse(session.planId()));
        event.setDateStart(Date.from(session.date().begins()));
        event.setDuration(biweekly.util.Duration.fromMillis(
                Duration.ofMinutes(plan.map(SessionPlan::minutes).orElse(USUAL_MINUTES))
                        .toMillis()));
        if (!session.place().isEmpty()) {
            event.setLocation(session.place());
        }
        var calendar = new ICalendar();
        calendar.setProductId("-//Marchepied//FR");
        calendar.addEvent(event);
        return calendar;
    }
}
