package org.marchepied.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When a learner is autonomous: right, alone, without hints and without a person's help, on a later day than the first
 * success. Whatever was judged in independent mode on that day must be without help: the same person may not have asked
 * for a hint an hour before.
 *
 * @param daysAfterFirstSuccess at least 0; 0 where the plan leaves no later day
 * @param zone of the workshop, which says when a day ends
 */
public record Autonomy(int daysAfterFirstSuccess, ZoneId zone) {

    public Autonomy {
        if (daysAfterFirstSuccess < 0) {
            throw new IllegalArgumentException("The number of days is at least 0, was " + daysAfterFirstSuccess + ".");
        }
    }

    public static Autonomy onALaterDay(ZoneId zone) {
        return new Autonomy(1, zone);
    }

    /** Evidence of other competencies may be among it, in any order. */
    public boolean isShown(String competency, Collection<Evidence> evidence) {
        List<Evidence> own = evidence.stream()
                .filter(one -> one.competency().equals(competency))
                .toList();
        return firstSuccess(own)
                .map(first -> first.plusDays(daysAfterFirstSuccess))
                .map(from -> alone(own).entrySet().stream()
                        .anyMatch(day -> !day.getKey().isBefore(from) && isUnaided(day.getValue())))
                .orElse(false);
    }

    private Optional<LocalDate> firstSuccess(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.correct() && one.mode() != Mode.DEMONSTRATION && one.help() != HumanHelp.DONE_FOR)
                .map(Evidence::at)
                .min(Comparator.naturalOrder())
                .map(this::day);
    }

    private Map<LocalDate, List<Evidence>> alone(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.mode() == Mode.INDEPENDENT)
                .collect(Collectors.groupingBy(one -> day(one.at())));
    }

    private static boolean isUnaided(List<Evidence> ofOneDay) {
        return ofOneDay.stream().anyMatch(Evidence::correct)
                && ofOneDay.stream().allMatch(one -> one.hints() == 0 && one.help() == HumanHelp.NONE);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
