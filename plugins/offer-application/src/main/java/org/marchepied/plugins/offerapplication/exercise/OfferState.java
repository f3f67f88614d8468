package org.marchepied.plugins.offerapplication.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.marchepied.plugin.PracticeFile.Application;
import org.marchepied.plugin.Start;

/**
 * Where one learner stands. Never a password and nothing of a file but its kind and size.
 *
 * @param round which check against robots in turn; the pictures change when one was failed
 * @param accessible whether the check is the one in words
 */
public record OfferState(
        long seed,
        LocalDate today,
        Place place,
        Browsing browsing,
        Folder folder,
        Account account,
        int round,
        boolean accessible,
        Tracking tracking) {

    /** The state at the first page of the exercise. */
    public static OfferState of(OfferConfig config, Start start) {
        var papers = start.practiceFile();
        var target = config.offer().id();
        var isSearch = config.is("search");
        var favourites = papers.favourites().stream()
                .filter(offer -> isSearch && !offer.equals(target))
                .toList();
        return new OfferState(
                start.seed(),
                start.today(),
                first(config),
                new Browsing(favourites, isSearch ? "" : target, "date", 0, false, false, List.of()),
                Folder.of(config, papers),
                Account.of(config, papers),
                0,
                false,
                Tracking.of(config, start.today(), papers));
    }

    private static Place first(OfferConfig config) {
        return switch (config.task()) {
            case "search" -> Place.SEARCH;
            case "my-applications" -> Place.APPLICATIONS;
            default -> Place.DETAIL;
        };
    }

    public OfferState at(Place next) {
        return new OfferState(seed, today, next, browsing, folder, account, round, accessible, tracking);
    }

    public OfferState with(Browsing next) {
        return new OfferState(seed, today, place, next, folder, account, round, accessible, tracking);
    }

    public OfferState with(Folder next) {
        return new OfferState(seed, today, place, browsing, next, account, round, accessible, tracking);
    }

    public OfferState with(Account next) {
        return new OfferState(seed, today, place, browsing, folder, next, round, accessible, tracking);
    }

    public OfferState with(Tracking next) {
        return new OfferState(seed, today, place, browsing, folder, account, round, accessible, next);
    }

    /** With another check against robots. */
    public OfferState redrawn() {
        return new OfferState(seed, today, place, browsing, folder, account, (round + 1) % 1_000, accessible, tracking);
    }

    public OfferState accessible(boolean now) {
        return new OfferState(seed, today, place, browsing, folder, account, round, now, tracking);
    }

    /** Chance, from the seed alone. */
    public Random random(int which) {
        return new Random(seed * 0x9E3779B97F4A7C15L + which);
    }

    /** The number of the confirmation, six digits. */
    public String number() {
        return Integer.toString(100_000 + random(-1).nextInt(900_000));
    }

    /** The application that the news are about. */
    public Application newsOf(OfferConfig config) {
        return tracking.application(config.news().offer())
                .or(() -> tracking.applications().stream().findFirst())
                .orElseGet(() -> config.applications().get(0).on(today));
    }
}
