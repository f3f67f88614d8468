package org.marchepied.server.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.api.Summaries.AttendanceLine;
import org.marchepied.server.api.Summaries.CompletionLine;
import org.marchepied.server.api.Summaries.SessionLine;
import org.marchepied.server.api.Summaries.WorkshopLine;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Pages;
import org.marchepied.server.report.SessionReport;
import org.marchepied.server.report.SessionReports;
import org.marchepied.server.room.SessionSummary;
import org.marchepied.server.room.Sessions;
import org.marchepied.server.workshop.Workshops;

/** The workshops of the trainer's agency and what came of their sessions. */
@TrainersOnly
@RequestScoped
@Path("api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "workshops")
public class WorkshopsResource {

    private final CurrentTrainer trainer;
    private final Workshops workshops;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final SessionReports reports;
    private final Statements statements;
    private final Pages pages;

    @Inject
    WorkshopsResource(
            CurrentTrainer trainer,
            Workshops workshops,
            Sessions sessions,
            Catalogue catalogue,
            SessionReports reports,
            Statements statements,
            Pages pages) {
        this.trainer = trainer;
        this.workshops = workshops;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.reports = reports;
        this.statements = statements;
        this.pages = pages;
    }

    @GET
    @Path("workshops")
    @Operation(summary = "The workshops of the agency, the newest first")
    public List<WorkshopLine> workshops() {
        return workshops.of(trainer.agencyId()).stream()
                .map(workshop -> new WorkshopLine(workshop.id(), workshop.packId(), workshop.title()))
                .toList();
    }

    @GET
    @Path("workshops/{workshop: \\d{1,18}}/sessions")
    @Operation(summary = "The sessions of a workshop, the earliest first")
    public List<SessionLine> sessions(@PathParam("workshop") long workshopId) {
        var workshop = workshops.find(trainer.agencyId(), workshopId).orElseThrow(NotFoundException::new);
        return sessions.ofWorkshop(workshop.id()).stream()
                .map(WorkshopsResource::line)
                .toList();
    }

    @GET
    @Path("sessions/{session: \\d{1,18}}/attendance")
    @Operation(summary = "Who came to a session")
    public List<AttendanceLine> attendance(@PathParam("session") long sessionId) {
        return report(sessionId).learners().stream()
                .map(line ->
                        new AttendanceLine(line.learner().id(), line.learner().name(), line.present()))
                .toList();
    }

    @GET
    @Path("sessions/{session: \\d{1,18}}/completion")
    @Operation(summary = "How far the learners of a session are, and their recommended next session")
    public List<CompletionLine> completion(@PathParam("session") long sessionId) {
        return report(sessionId).learners().stream()
                .map(line -> new CompletionLine(
                        line.learner().id(),
                        line.learner().name(),
                        line.steps(),
                        line.allSteps(),
                        line.next().session().map(plan -> plan.id()).orElse(null),
                        line.next().reason()))
                .toList();
    }

    @GET
    @Path("sessions/{session: \\d{1,18}}/statements")
    @Operation(
            summary =
                    "All statements of xAPI 1.0.3 of a session, the earliest first, as a file to give to another program")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Statement.class)))
    public Response statements(@PathParam("session") long sessionId) {
        var session = sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
        return Response.ok(
                        statements.ofSession(trainer.agencyId(), pages.frame().site(), session.id()))
                .header(StatementsResource.VERSION_HEADER, StatementsResource.VERSION)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"traces-" + sessionId + ".json\"")
                .build();
    }

    private static SessionLine line(SessionSummary session) {
        return new SessionLine(
                session.id(),
                Statement.registration(session.id()).toString(),
                session.planId(),
                session.state().name(),
                session.begins().toString(),
                session.place(),
                session.stoppedLesson());
    }

    private SessionReport report(long sessionId) {
        var session = sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
        return reports.of(session, catalogue.inUse(session.packId()));
    }
}
