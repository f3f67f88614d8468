package org.marchepied.server.page;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.marchepied.plugin.Upload;
import org.marchepied.server.jte.StaticTemplates;
import org.marchepied.server.jte.Templates;

/** Gives controllers the frame of the current request, and sends what they show. */
@ApplicationScoped
public class Pages {

    public static final Templates TEMPLATES = new StaticTemplates();

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    /** Of most pages at most, in characters. */
    private static final int LENGTH = 16 * 1024;

    /** The cookie that keeps the language chosen. */
    static final String LANGUAGE_COOKIE = "marchepied-langue";

    /** A notice to show after a redirect: the end of the key of a message, in the query. */
    private static final String NOTICE_PARAMETER = "avis";

    private final HttpServletRequest request;
    private final SecurityContext security;
    private final MvcContext mvc;

    @Inject
    Pages(HttpServletRequest request, SecurityContext security, MvcContext mvc) {
        this.request = request;
        this.security = security;
        this.mvc = mvc;
    }

    /** The frame of a page for the request under way. */
    public Frame frame() {
        var text = text(request);
        var caller = security.getCallerPrincipal();
        var notice = request.getParameter(NOTICE_PARAMETER);
        return new Frame(
                text,
                mvc.getCsrf(),
                site(),
                request.getRequestURI(),
                request.getMethod().equals("POST"),
                null,
                false,
                caller == null ? null : caller.getName(),
                List.of(),
                List.of(),
                notice == null ? null : text.find("notice." + notice).orElse(null));
    }

    /** The files that came with the form, by the name of their field. */
    public Map<String, Upload> uploads() {
        return Uploads.of(request);
    }

    private String site() {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    public Response show(Content page) {
        return show(Response.Status.OK, page);
    }

    public Response show(Response.Status status, Content page) {
        return html(status.getStatusCode(), page);
    }

    /** The page written whole before anything is sent, so that a failure in it still becomes an error page. */
    static Response html(int status, Content page) {
        var html = new StringOutput(LENGTH);
        page.writeTo(new OwaspHtmlTemplateOutput(html));
        return Response.status(status).type(HTML).entity(html.toString()).build();
    }

    /** Sends the browser on after a form, so that reloading the page does not send the form again. */
    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    static Text text(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(LANGUAGE_COOKIE)) {
                    return Text.of(cookie.getValue());
                }
            }
        }
        return Text.of("fr");
    }
}
