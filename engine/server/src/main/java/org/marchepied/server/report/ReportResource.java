package org.marchepied.server.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Frame;
import org.marchepied.server.page.Pages;
import org.marchepied.server.room.Sessions;

/** What came of a session: to print, and as a table. */
@TrainersOnly
@RequestScoped
@Path("formateur/seance/{session: \\d{1,18}}/bilan")
public class ReportResource {

    private final Pages pages;
    private final CurrentTrainer trainer;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final SessionReports reports;

    @PathParam("session")
    private long sessionId;

    @Inject
    ReportResource(
            Pages pages, CurrentTrainer trainer, Sessions sessions, Catalogue catalogue, SessionReports reports) {
        this.pages = pages;
        this.trainer = trainer;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.reports = reports;
    }

    @GET
    @Controller
    public Response show() {
        return pages.show(Pages.TEMPLATES.report(pages.frame(), report()));
    }

    @GET
    @Path("presence.csv")
    public Response attendance() {
        var frame = pages.frame();
        var rows = new ArrayList<List<String>>();
        rows.add(header(frame, "name", "day", "session", "present"));
        var report = report();
        var day = frame.text().dateTime(report.session().begins());
        report.learners()
                .forEach(line -> rows.add(List.of(
                        line.learner().name(),
                        day,
                        report.planTitle(),
                        frame.t(line.present() ? "attendance.yes" : "attendance.no"))));
        return Table.send("presence-" + sessionId + ".csv", rows);
    }

    @GET
    @Path("avancement.csv")
    public Response completion() {
        var frame = pages.frame();
        var rows = new ArrayList<List<String>>();
        rows.add(header(frame, "name", "session", "done", "all", "next", "reason"));
        var report = report();
        report.learners()
                .forEach(line -> rows.add(List.of(
                        line.learner().name(),
                        report.planTitle(),
                        String.valueOf(line.steps()),
                        String.valueOf(line.allSteps()),
                        line.next().session().map(plan -> plan.title()).orElse(""),
                        line.next().reason())));
        return Table.send("avancement-" + sessionId + ".csv", rows);
    }

    private static List<String> header(Frame frame, String... columns) {
        return List.of(columns).stream()
                .map(column -> frame.t("table." + column))
                .toList();
    }

    private SessionReport report() {
        var session = sessions.find(trainer.agencyId(), sessionId).orElseThrow(NotFoundException::new);
        var pack = catalogue.inUse(session.packId());
        return reports.of(session, pack);
    }
}
