package org.marchepied.server.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.marchepied.server.page.Pages;
import org.marchepied.server.page.QrImage;
import org.marchepied.server.workshop.Cards;
import org.marchepied.server.workshop.LearnerName;

/** New cards as they go to the printer. */
@RequestScoped
public class PrintedCards {

    private final Cards cards;
    private final Pages pages;

    @Inject
    PrintedCards(Cards cards, Pages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    /** @param link that the QR code leads to */
    public record PrintedCard(String name, String code, String link, QrImage qr) {}

    /** Makes a new card for each learner; earlier ones are void. */
    public List<PrintedCard> issue(List<LearnerName> learners) {
        var site = pages.frame().site();
        return learners.stream()
                .map(learner -> {
                    var card = cards.issue(learner.id());
                    var link = site + "/carte/" + card.token();
                    return new PrintedCard(learner.name(), card.code(), link, QrImage.of(link));
                })
                .toList();
    }
}
