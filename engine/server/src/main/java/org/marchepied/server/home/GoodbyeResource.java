package org.marchepied.server.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.marchepied.server.page.Pages;

/** After leaving: nothing of the learner is left on this computer. */
@Controller
@RequestScoped
@Path("au-revoir")
public class GoodbyeResource {

    private final Pages pages;

    @Inject
    GoodbyeResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Response goodbye() {
        return pages.show(Pages.TEMPLATES.goodbye(pages.frame()));
    }
}
