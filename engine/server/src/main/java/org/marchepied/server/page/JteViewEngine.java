package org.marchepied.server.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Lets Jakarta MVC show a typed template that a controller has put among the models. */
@ApplicationScoped
public class JteViewEngine implements ViewEngine {

    static final String EXTENSION = ".jte";

    @Override
    public boolean supports(String view) {
        return view.endsWith(EXTENSION);
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        try (var writer = new OutputStreamWriter(context.getOutputStream(), StandardCharsets.UTF_8)) {
            write((Content) context.getModels().get(Pages.MODEL), new WriterOutput(writer));
        } catch (IOException gone) {
            throw new ViewEngineException(gone);
        }
    }

    private static void write(Content page, TemplateOutput output) {
        page.writeTo(new OwaspHtmlTemplateOutput(output));
    }
}
