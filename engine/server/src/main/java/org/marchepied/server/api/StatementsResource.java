package org.marchepied.server.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.agency.CurrentTrainer;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.page.ErrorPages;
import org.marchepied.server.page.Pages;

/** The agency's evidence as the Statement Resource of xAPI 1.0.3, to be read. */
@TrainersOnly
@RequestScoped
@Path("api/v1/xapi/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "xAPI")
public class StatementsResource {

    static final String VERSION_HEADER = "X-Experience-API-Version";
    static final String VERSION = "1.0.3";

    /** What happened longer ago is in the database, or will never be: no change takes as long. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final CurrentTrainer trainer;
    private final Statements statements;
    private final Pages pages;
    private final Clock clock;

    @Inject
    StatementsResource(CurrentTrainer trainer, Statements statements, Pages pages, Clock clock) {
        this.trainer = trainer;
        this.statements = statements;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param more where the rest is to be asked for; empty at the end */
    public record StatementResult(List<Statement> statements, String more) {}

    /** The parameters have names for /openapi; they are read from the address, which also has those that there are not. */
    @GET
    @Operation(
            summary = "Statements of xAPI 1.0.3, the latest first, or one of them",
            description = "Parameters as in the specification, part three, 2.1.3. Voided statements are only found by"
                    + " voidedStatementId; the statements that void them are among the others.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementResult.class)))
    @APIResponse(responseCode = "400", description = "A parameter is unknown or wrong: 'detail' says which")
    @APIResponse(responseCode = "404", description = "There is no such statement")
    public Response statements(
            @Parameter(
                            description = "Of the only statement wanted; goes with format and attachments alone",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("statementId")
                    @Nullable
                    String statementId,
            @Parameter(
                            description = "As statementId, of one that is void",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("voidedStatementId")
                    @Nullable
                    String voidedStatementId,
            @Parameter(
                            description =
                                    "Whose: {\"account\": {\"homePage\": \"…\", \"name\": \"…\"}}, as actors have it",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("agent")
                    @Nullable
                    String agent,
            @Parameter(description = "The id of a verb", schema = @Schema(type = SchemaType.STRING, format = "uri"))
                    @QueryParam("verb")
                    @Nullable
                    String verb,
            @Parameter(
                            description = "The id of an activity",
                            schema = @Schema(type = SchemaType.STRING, format = "uri"))
                    @QueryParam("activity")
                    @Nullable
                    String activity,
            @Parameter(
                            description = "Of a session, as /api/v1/workshops/{workshop}/sessions has it",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("registration")
                    @Nullable
                    String registration,
            @Parameter(
                            description = "Finds nothing more here",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("related_activities")
                    @Nullable
                    String relatedActivities,
            @Parameter(
                            description = "Finds nothing more here",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("related_agents")
                    @Nullable
                    String relatedAgents,
            @Parameter(
                            description = "Stored after this time",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(
                            description = "Stored at this time or before",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("until")
                    @Nullable
                    String until,
            @Parameter(
                            description = "At most so many, and at most 500",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(
                            description = "The earliest first",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("ascending")
                    @Nullable
                    String ascending,
            @Parameter(
                            description =
                                    "ids: without descriptions; canonical: these in one language, by Accept-Language",
                            schema =
                                    @Schema(
                                            enumeration = {"ids", "exact", "canonical"},
                                            defaultValue = "exact"))
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Parameter(
                            description = "There are none: only false",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("attachments")
                    @Nullable
                    String attachments,
            @Context UriInfo address,
            @Context HttpHeaders headers) {
        Response answer;
        try {
            requireVersion(headers.getHeaderString(VERSION_HEADER));
            answer = answer(StatementParameters.read(address.getQueryParameters()), address, language(headers));
        } catch (BadParameter bad) {
            answer = ErrorPages.problem(Response.Status.BAD_REQUEST.getStatusCode(), bad.detail());
        }
        return Response.fromResponse(answer)
                .header(VERSION_HEADER, VERSION)
                .header("X-Experience-API-Consistent-Through", clock.instant().minus(SETTLED))
                .build();
    }

    private Response answer(StatementQuery query, UriInfo address, String language) {
        var site = pages.frame().site();
        if (query.id() != null) {
            return statements
                    .find(trainer.agencyId(), site, query.id(), query.voided())
                    .map(one -> Response.ok(one.as(query.format(), language))
                            .lastModified(Date.from(Instant.parse(one.stored()))))
                    .map(Response.ResponseBuilder::build)
                    .orElseGet(() -> ErrorPages.problem(Response.Status.NOT_FOUND.getStatusCode()));
        }
        var part = statements.list(trainer.agencyId(), site, query);
        var shown = part.statements().stream()
                .map(one -> one.as(query.format(), language))
                .toList();
        return Response.ok(new StatementResult(shown, more(part, address))).build();
    }

    /** The same question again, from where this part ends. */
    private static String more(Statements.Part part, UriInfo address) {
        if (part.end() == null) {
            return "";
        }
        var next = address.getRequestUriBuilder()
                .replaceQueryParam("after", part.end())
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    /** spec: MUST reject requests with a version header of 1.1.0 or greater. Browsers, which follow links, send none. */
    private static void requireVersion(@Nullable String version) throws BadParameter {
        if (version != null && !version.matches("1\\.0(\\.\\d+)?")) {
            throw BadParameter.of(VERSION_HEADER, version, "1.0.3");
        }
    }

    private static String language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("fr");
    }
}
