package org.marchepied.packs;

import java.util.Collection;
import java.util.Optional;

/** The word that the author probably meant. */
final class Nearest {

    /** More than the sentences of the largest simulation. */
    private static final int MOST_CANDIDATES = 1_000;

    private Nearest() {}

    /** The candidate that differs by the fewest letters, if these are at most a third of the longer word. */
    static Optional<String> to(String value, Collection<String> candidates) {
        if (value.isEmpty() || value.length() > 60) {
            return Optional.empty();
        }
        String best = null;
        int least = value.length();
        for (String candidate : candidates.stream().limit(MOST_CANDIDATES).toList()) {
            int most = Math.max(1, Math.max(value.length(), candidate.length()) / 3);
            if (Math.abs(value.length() - candidate.length()) > most) {
                continue;
            }
            int distance = distance(value, candidate);
            if (distance < least && distance <= most) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters to add, drop, change or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
