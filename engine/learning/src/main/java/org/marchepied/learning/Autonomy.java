package org.marchepied.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a learner is autonomous: right, alone, without hints and without a person's help, on a later day than the first
 * success where the plan allows. Whatever was judged in independent mode on that day must be without help: the same person
 * may not have asked for a hint an hour before.
 *
 * <p>The plan allows a later day where another session plan of the pack follows the first that teaches the competency. Where
 * none does, as in a pack of one session, the day of the first success will do.
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

    /** The ids of the competencies of the pack in which the learner is autonomous. */
    public static Set<String> of(PackOutline pack, Collection<Evidence> evidence, ZoneId zone) {
        PackIndex index = new PackIndex(pack);
        return shown(pack, evidence, id -> new Autonomy(index.isFollowed(id) ? 1 : 0, zone));
    }

    /** The ids of the competencies of the pack that the learner has shown alone, be it on the first day. */
    public static Set<String> shownAlone(PackOutline pack, Collection<Evidence> evidence, ZoneId zone) {
        return shown(pack, evidence, id -> new Autonomy(0, zone));
    }

    private static Set<String> shown(
            PackOutline pack, Collection<Evidence> evidence, Function<String, Autonomy> autonomy) {
        return pack.competencies().stream()
                .map(Competency::id)
                .filter(id -> autonomy.apply(id).isShown(id, evidence))
                .collect(Collectors.toUnmodifiableSet());
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
