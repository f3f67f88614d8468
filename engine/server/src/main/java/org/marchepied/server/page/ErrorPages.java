package org.marchepied.server.page;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A clear page with the right status for whatever goes wrong; the cause goes to the log only, under a number. */
@Provider
public class ErrorPages implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 410, 413, 415, 429);

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException known) {
            var status = known.getResponse().getStatus();
            return status < 400 ? known.getResponse() : status < 500 ? page(status, "") : logged(problem);
        }
        return logged(problem);
    }

    private Response logged(Throwable problem) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                Level.SEVERE,
                "Error " + number + " at " + request.getMethod() + " " + request.getRequestURI(),
                problem);
        return page(500, number);
    }

    private Response page(int status, String number) {
        return page(request, status, number);
    }

    static Response page(HttpServletRequest request, int status, String number) {
        if (request.getRequestURI().startsWith("/api/")) {
            return problem(status);
        }
        return Pages.html(
                status,
                Pages.TEMPLATES.error(
                        Pages.text(request),
                        EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500,
                        number,
                        request.getUserPrincipal() != null));
    }

    /** For other programs (RFC 9457). */
    public static Response problem(int status) {
        return problem(Json.createObjectBuilder().add("status", status).build());
    }

    /** @param detail what is wrong, for the author of the program */
    public static Response problem(int status, String detail) {
        return problem(Json.createObjectBuilder()
                .add("status", status)
                .add("detail", detail)
                .build());
    }

    private static Response problem(JsonObject problem) {
        return Response.status(problem.getInt("status"))
                .type("application/problem+json")
                .entity(problem.toString())
                .build();
    }
}
