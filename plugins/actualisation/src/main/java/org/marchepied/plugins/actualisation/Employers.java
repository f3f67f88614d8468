package org.marchepied.plugins.actualisation;

import java.util.List;
import org.marchepied.plugins.actualisation.Situation.Job;

/** Finds the employer that a learner means, spelling aside. */
final class Employers {

    private static final int SHORTEST_PART = 4;
    private static final int SLIPS = 2;

    private Employers() {}

    /** The jobs at the employer that is meant: those of the right name, else those of nearly that name. */
    static List<Job> meant(List<Job> jobs, String typed) {
        var name = Texts.plain(typed.substring(0, Math.min(typed.length(), 100)));
        var exact = jobs.stream()
                .filter(job -> Texts.plain(job.employer()).equals(name))
                .toList();
        return exact.isEmpty()
                ? jobs.stream()
                        .filter(job -> isNear(Texts.plain(job.employer()), name))
                        .toList()
                : exact;
    }

    private static boolean isNear(String employer, String typed) {
        return typed.length() >= SHORTEST_PART && (employer.contains(typed) || distance(employer, typed) <= SLIPS);
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column < row.length; column++) {
                var change = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
