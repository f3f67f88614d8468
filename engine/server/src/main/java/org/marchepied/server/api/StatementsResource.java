package org.marchepied.server.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marchepied.server.activity.EvidenceLog;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.page.Pages;

/** The agency's evidence as xAPI statements, in the order in which they were stored, a part at a time. */
@TrainersOnly
@RequestScoped
@Path("api/v1/xapi/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "xAPI")
public class StatementsResource {

    private static final int MOST = 500;

    /** What happened longer ago is in the database, or will never be: no change takes as long. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final CurrentTrainer trainer;
    private final EvidenceLog evidence;
    private final Pages pages;
    private final Clock clock;

    @Inject
    StatementsResource(CurrentTrainer trainer, EvidenceLog evidence, Pages pages, Clock clock) {
        this.trainer = trainer;
        this.evidence = evidence;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param more where the rest is to be asked for; empty at the end */
    public record StatementResult(List<Statement> statements, String more) {}

    @GET
    @Operation(summary = "Statements of xAPI 1.0.3, the earliest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementResult.class)))
    public Response statements(
            @QueryParam("since") @DefaultValue("") String since,
            @QueryParam("until") @DefaultValue("") String until,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        var most = limit <= 0 ? MOST : Math.min(limit, MOST);
        var from = since.isEmpty() ? Long.MIN_VALUE : millis(since);
        var to = until.isEmpty() ? Long.MAX_VALUE : millis(until);
        var found = stored(from, to, after, most + 1);
        var part = found.subList(0, Math.min(most, found.size()));
        var more = found.size() > most ? next(part.get(most - 1), until, most) : "";
        return Response.ok(
                        new StatementResult(part.stream().map(Stored::statement).toList(), more))
                .header("X-Experience-API-Version", "1.0.3")
                .header("X-Experience-API-Consistent-Through", clock.instant().minus(SETTLED))
                .build();
    }

    /** @param order among those of one time; of a row of evidence or of its change of hands, two numbers for each */
    private record Stored(long at, long order, Statement statement) {}

    private List<Stored> stored(long from, long to, long after, int most) {
        var agency = trainer.agencyId();
        var site = pages.frame().site();
        var row = after / 2 - 1;
        var given = evidence.ofAgency(agency, from, to, row, most + 1).stream()
                .map(one -> new Stored(one.happenedAt(), 2 * one.id(), Statement.of(one, site)));
        var regiven = evidence.regivenOfAgency(agency, from, to, row, most + 1).stream()
                .flatMap(one -> {
                    var both = Statement.of(one, site);
                    return Stream.of(
                            new Stored(one.givenAt(), 2 * one.id(), both.get(0)),
                            new Stored(one.givenAt(), 2 * one.id() + 1, both.get(1)));
                });
        return Stream.concat(given, regiven)
                .filter(one -> one.at() > from || one.order() > after)
                .sorted(Comparator.comparingLong(Stored::at).thenComparingLong(Stored::order))
                .limit(most)
                .toList();
    }

    private static String next(Stored last, String until, int limit) {
        return "/api/v1/xapi/statements?since=" + Instant.ofEpochMilli(last.at()) + "&after=" + last.order() + "&limit="
                + limit + (until.isEmpty() ? "" : "&until=" + Instant.ofEpochMilli(millis(until)));
    }

    private static long millis(String time) {
        try {
            return Instant.parse(time).toEpochMilli();
        } catch (DateTimeParseException | ArithmeticException wrong) {
            throw new BadRequestException("'since' and 'until' are times of ISO 8601 in UTC.", wrong);
        }
    }
}
