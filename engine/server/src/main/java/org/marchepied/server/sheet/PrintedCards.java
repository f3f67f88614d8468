package org.marchepied.server.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.marchepied.server.page.Pages;
import org.marchepied.server.page.QrImage;
import org.marchepied.server.workshop.Cards;
import org.marchepied.server.workshop.LearnerName;

/** New cards as they go to the printer. */
@RequestScoped
public class PrintedCards {

    private static final int TO_A_PAGE = 4;

    private final Cards cards;
    private final Pages pages;

    @Inject
    PrintedCards(Cards cards, Pages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    /** @param link that the QR code leads to */
    public record PrintedCard(String name, String code, String token, String link, QrImage qr) {

        static PrintedCard of(String name, String code, String token, String site) {
            var link = site + "/carte/" + token;
            return new PrintedCard(name, code, token, link, QrImage.of(link));
        }
    }

    /** The cards of each page. */
    public static List<List<PrintedCard>> sheets(List<PrintedCard> cards) {
        var sheets = new ArrayList<List<PrintedCard>>();
        for (var from = 0; from < cards.size(); from += TO_A_PAGE) {
            sheets.add(cards.subList(from, Math.min(from + TO_A_PAGE, cards.size())));
        }
        return sheets;
    }

    /** Makes a card for each of these learners who has none. */
    public List<PrintedCard> issueMissing(List<LearnerName> learners) {
        var issued = cards.issued(learners.stream().map(LearnerName::id).toList());
        return issue(learners.stream()
                .filter(learner -> !issued.contains(learner.id()))
                .toList());
    }

    /** Makes a new card for each learner; earlier ones are void. */
    public List<PrintedCard> issue(List<LearnerName> learners) {
        var site = pages.frame().site();
        return learners.stream()
                .map(learner -> {
                    var card = cards.issue(learner.id());
                    return PrintedCard.of(learner.name(), card.code(), card.token(), site);
                })
                .toList();
    }
}
