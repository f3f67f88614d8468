package org.marchepied.plugins.offerapplication.exercise;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.marchepied.plugin.PracticeFile.Application;

/**
 * An application sent before the exercise.
 *
 * @param days since it was sent
 * @param way {@code site}, {@code email}, {@code contact} or {@code partner}
 * @param status {@code sent}, {@code seen}, {@code interview}, {@code accepted} or {@code refused}
 */
public record Sent(String offer, String title, String employer, Integer days, String way, String status) {

    static final List<Sent> DEFAULT = List.of(
            new Sent("E12345", "Agent d'entretien (H/F)", "Valdorme Propreté", 9, "site", "sent"),
            new Sent("E12346", "Employé de magasin (H/F)", "Perlimont Marché", 16, "email", "seen"));

    public Sent {
        days = requireNonNullElse(days, 7);
        way = requireNonNullElse(way, "site");
        status = requireNonNullElse(status, "sent");
    }

    Application on(LocalDate today) {
        return new Application(
                offer,
                title,
                employer,
                Application.Way.valueOf(way.toUpperCase(Locale.ROOT)),
                today.minusDays(days),
                Application.Status.valueOf(status.toUpperCase(Locale.ROOT)));
    }
}
