package org.marchepied.plugins.offerapplication.offers;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;

/**
 * An offer of the practice site. Every employer is invented.
 *
 * @param job its {@link Job#name}
 * @param days since its publication
 * @param contract {@code cdi}, {@code cdd} or {@code interim}
 * @param hours a week
 * @param cents gross pay for one hour
 * @param way to apply: {@code site}, {@code mail}, {@code contact} or {@code partner}
 * @param email where an application goes; empty if it goes elsewhere
 * @param contact whom to write to; empty for nobody in particular
 * @param tasks what one does, one sentence each
 */
public record Offer(
        String id,
        String job,
        String title,
        String employer,
        String town,
        int days,
        String contract,
        int hours,
        int cents,
        String way,
        String email,
        String contact,
        List<String> tasks,
        String wanted) {

    /** After so many days the site has taken an offer away, though lists still show it. */
    public static final int LIFE_IN_DAYS = 60;

    public Offer {
        title = requireNonNullElse(title, "");
        email = requireNonNullElse(email, "");
        contact = requireNonNullElse(contact, "");
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        wanted = requireNonNullElse(wanted, "");
    }

    /** This offer, with what its job says wherever it says nothing itself. */
    public Offer completed(Job its) {
        return new Offer(
                id,
                job,
                title.isEmpty() ? its.title() : title,
                employer,
                town,
                days,
                contract,
                hours,
                cents,
                way,
                email,
                contact,
                tasks.isEmpty() ? its.tasks() : tasks,
                wanted.isEmpty() ? its.wanted() : wanted);
    }

    public boolean hasExpired() {
        return days > LIFE_IN_DAYS;
    }

    public LocalDate publishedOn(LocalDate today) {
        return today.minusDays(days);
    }

    /** Such as {@code 12,25}. */
    public String pay() {
        return "%d,%02d".formatted(cents / 100, cents % 100);
    }
}
