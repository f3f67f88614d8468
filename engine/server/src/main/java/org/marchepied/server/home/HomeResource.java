package org.marchepied.server.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.marchepied.server.page.Pages;

/** Who are you: learner or trainer? */
@Controller
@RequestScoped
@Path("")
public class HomeResource {

    private final Pages pages;

    @Inject
    HomeResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Response home() {
        return pages.show(Pages.TEMPLATES.home(pages.frame()));
    }
}
