package org.marchepied.server.trainer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.marchepied.packs.Pack;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.catalogue.Catalogue;
import org.marchepied.server.page.Pages;

/** What a pack tells its trainers: plans, notes beside each step, hand-outs to print. */
@Controller
@TrainersOnly
@RequestScoped
@Path("formateur/parcours/{pack}")
public class NotesResource {

    private final Pages pages;
    private final Catalogue catalogue;

    @Inject
    NotesResource(Pages pages, Catalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @GET
    public Response pack(@PathParam("pack") String packId) {
        return pages.show(Pages.TEMPLATES.packNotes(pages.frame(), find(packId)));
    }

    @GET
    @Path("{lesson}")
    public Response lesson(@PathParam("pack") String packId, @PathParam("lesson") String lessonId) {
        var pack = find(packId);
        var lesson = pack.lesson(lessonId).orElseThrow(NotFoundException::new);
        return pages.show(Pages.TEMPLATES.lessonNotes(pages.frame(), pack, lesson));
    }

    private Pack find(String packId) {
        return catalogue.pack(packId).orElseThrow(NotFoundException::new);
    }
}
