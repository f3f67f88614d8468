package org.marchepied.server.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lets Jakarta MVC send the page that a controller has written and put among the models. */
@ApplicationScoped
public class WrittenPages implements ViewEngine {

    /** The name of the one view, and of its model. */
    static final String VIEW = "page.html";

    @Override
    public boolean supports(String view) {
        return view.equals(VIEW);
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        var page = context.getModels().get(VIEW, String.class);
        try {
            context.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new ViewEngineException(gone);
        }
    }
}
