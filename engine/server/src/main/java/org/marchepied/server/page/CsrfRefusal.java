package org.marchepied.server.page;

import jakarta.annotation.Priority;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Explains a form without its token; the library's own answer explains nothing. */
@Provider
@Priority(1)
public class CsrfRefusal implements ExceptionMapper<CsrfValidationException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(CsrfValidationException refusal) {
        // The token of a form that is too large was never read.
        return ErrorPages.page(request, request.getAttribute(BodyLimit.EXCEEDED) == null ? 403 : 413, "");
    }
}
