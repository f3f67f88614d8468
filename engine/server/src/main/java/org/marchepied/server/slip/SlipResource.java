package org.marchepied.server.slip;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.marchepied.server.page.Pages;
import org.marchepied.server.page.Pdf;
import org.marchepied.server.room.CurrentSeat;
import org.marchepied.server.room.LearnersOnly;

/** The slip with the four identifiers: typed or left blank, printed or made a PDF, and forgotten at once. */
@LearnersOnly
@RequestScoped
@Path("fiche-identifiants")
public class SlipResource {

    private final Pages pages;
    private final CurrentSeat seat;

    @Inject
    SlipResource(Pages pages, CurrentSeat seat) {
        this.pages = pages;
        this.seat = seat;
    }

    @GET
    @Controller
    public Response form() {
        return pages.show(Pages.TEMPLATES.slipForm(seat.frame(), new Slip(), ""));
    }

    /** The page to print. */
    @POST
    @Controller
    public Response slip(@BeanParam Slip slip) {
        return slip.isTooLong() ? refused(slip) : pages.show(Pages.TEMPLATES.slip(seat.frame(), slip));
    }

    /** Not a controller, whose answers are pages: what is sent here comes back and changes nothing. */
    @POST
    @Path("pdf")
    public Response pdf(@BeanParam Slip slip) {
        if (slip.isTooLong()) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return Response.ok(
                        Pdf.of(Pages.TEMPLATES.slipPdf(seat.frame().text(), slip), address -> Optional.empty()),
                        Pdf.MEDIA_TYPE)
                .header("Content-Disposition", "inline; filename=\"fiche-identifiants.pdf\"")
                .build();
    }

    private Response refused(Slip slip) {
        var frame = seat.frame();
        return pages.show(
                Response.Status.BAD_REQUEST,
                Pages.TEMPLATES.slipForm(frame, slip, frame.t("slip.too-long", Slip.LONGEST)));
    }
}
