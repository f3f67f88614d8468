package org.marchepied.plugins.cvbuilder.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * How the entries of a profile differ from what they are to be.
 *
 * @param goals which goal an entry meets or is about, by the entry's place
 * @param wrong entries that are about a goal and do not meet it
 * @param surplus entries that are about nothing wanted
 * @param missing goals that no entry is about
 */
public record Comparison(
        Map<Integer, Integer> goals, List<Integer> wrong, List<Integer> surplus, List<Integer> missing) {

    /**
     * @param meets whether an entry is as a goal wants it
     * @param isAbout whether an entry must be changed to be as a goal wants it
     */
    public static <T> Comparison of(
            List<T> entries, List<T> goals, BiPredicate<T, T> meets, BiPredicate<T, T> isAbout) {
        var free = new ArrayList<Integer>();
        for (var goal = 0; goal < goals.size(); goal++) {
            free.add(goal);
        }
        var pairs = new HashMap<Integer, Integer>();
        pair(entries, goals, meets, free, pairs);
        var right = List.copyOf(pairs.keySet());
        pair(entries, goals, isAbout, free, pairs);
        var wrong = new ArrayList<>(pairs.keySet());
        wrong.removeAll(right);
        var surplus = new ArrayList<Integer>();
        for (var entry = 0; entry < entries.size(); entry++) {
            if (!pairs.containsKey(entry)) {
                surplus.add(entry);
            }
        }
        return new Comparison(pairs, wrong, surplus, free);
    }

    private static <T> void pair(
            List<T> entries, List<T> goals, BiPredicate<T, T> fits, List<Integer> free, Map<Integer, Integer> pairs) {
        for (var entry = 0; entry < entries.size(); entry++) {
            if (pairs.containsKey(entry)) {
                continue;
            }
            var known = entries.get(entry);
            var found = free.stream()
                    .filter(goal -> fits.test(known, goals.get(goal)))
                    .findFirst();
            if (found.isPresent()) {
                pairs.put(entry, found.get());
                free.remove(found.get());
            }
        }
    }

    /** The goal that an entry meets or is about. */
    public Optional<Integer> goal(int entry) {
        return Optional.ofNullable(goals.get(entry));
    }

    public boolean isSurplus(int entry) {
        return surplus.contains(entry);
    }

    public boolean isMet() {
        return wrong.isEmpty() && surplus.isEmpty() && missing.isEmpty();
    }
}
