package org.marchepied.plugins.offerapplication.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the learner is with the offers.
 *
 * @param favourites ids of offers, in the order they were kept
 * @param opened id of the offer last opened; empty for none
 * @param sort {@code date} or {@code distance}
 * @param page of the list, from 0
 * @param searched whether a search has succeeded
 * @param procedure whether the panel shows how to apply
 * @param reached the goals reached that leave no other trace, see {@link Goals}
 */
public record Browsing(
        List<String> favourites,
        String opened,
        String sort,
        int page,
        boolean searched,
        boolean procedure,
        List<String> reached) {

    public Browsing {
        favourites = List.copyOf(favourites);
        reached = List.copyOf(reached);
    }

    public Browsing searchedFor() {
        return new Browsing(favourites, opened, sort, 0, true, procedure, reached);
    }

    public Browsing sorted(String by) {
        return new Browsing(favourites, opened, by, 0, searched, procedure, reached);
    }

    public Browsing turned(int toPage) {
        return new Browsing(favourites, opened, sort, toPage, searched, procedure, reached);
    }

    public Browsing opening(String offer) {
        return new Browsing(favourites, offer, sort, page, searched, false, reached);
    }

    public Browsing askingHow() {
        return new Browsing(favourites, opened, sort, page, searched, true, reached);
    }

    public Browsing keeping(String offer) {
        return favourites.contains(offer) ? this : withFavourites(plus(favourites, offer));
    }

    public Browsing dropping(String offer) {
        return withFavourites(
                favourites.stream().filter(other -> !other.equals(offer)).toList());
    }

    public Browsing reaching(String goal) {
        return reached.contains(goal)
                ? this
                : new Browsing(favourites, opened, sort, page, searched, procedure, plus(reached, goal));
    }

    private Browsing withFavourites(List<String> offers) {
        return new Browsing(offers, opened, sort, page, searched, procedure, reached);
    }

    private static List<String> plus(List<String> list, String element) {
        var all = new ArrayList<>(list);
        all.add(element);
        return all;
    }
}
