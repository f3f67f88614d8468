package org.marchepied.server.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import org.eclipse.krazo.engine.Viewable;

/**
 * Sends what controllers have written as it is. Jakarta MVC takes every answer of a controller for the name of a view, and
 * would look for an engine at each request; the pages are written by typed templates already. Runs right after its filter.
 */
@Provider
@Priority(Priorities.ENTITY_CODER - 1)
public class WrittenPages implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Viewable page) {
            response.setEntity(page.getView().getBytes(StandardCharsets.UTF_8), null, response.getMediaType());
        }
    }
}
