package org.marchepied.server.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.marchepied.server.agency.TrainersOnly;
import org.marchepied.server.page.Pages;
import org.marchepied.server.page.Pdf;
import org.marchepied.server.sheet.PrintedCards.PrintedCard;
import org.marchepied.server.workshop.LearnerNames;

/**
 * The cards of the page that shows them once, as a PDF, four to a page: a file, since that page cannot be shown again. Not a controller, whose answers are pages: what is
 * sent here comes back and changes nothing.
 */
@TrainersOnly
@RequestScoped
@Path("formateur/cartes.pdf")
public class CardsPdfResource {

    private static final int MOST = 200;

    private final Pages pages;

    @Inject
    CardsPdfResource(Pages pages) {
        this.pages = pages;
    }

    @POST
    public Response pdf(
            @FormParam("nom") List<String> names,
            @FormParam("code") List<String> codes,
            @FormParam("jeton-carte") List<String> tokens) {
        var isWhole = !names.isEmpty()
                && names.size() <= MOST
                && codes.size() == names.size()
                && tokens.size() == names.size();
        if (!isWhole
                || names.stream().anyMatch(name -> name.isBlank() || name.length() > LearnerNames.LONGEST)
                || !codes.stream().allMatch(code -> code.matches("\\d{4}"))
                || !tokens.stream().allMatch(token -> token.matches("[\\w-]{22}"))) {
            throw new BadRequestException();
        }
        var frame = pages.frame();
        var cards = IntStream.range(0, names.size())
                .mapToObj(i -> PrintedCard.of(names.get(i), codes.get(i), tokens.get(i), frame.site()))
                .toList();
        return Response.ok(
                        Pdf.of(
                                Pages.TEMPLATES.cardsPdf(frame.text(), PrintedCards.sheets(cards)),
                                address -> Optional.empty()),
                        Pdf.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cartes.pdf\"")
                .build();
    }
}
