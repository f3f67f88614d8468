package org.marchepied.packs;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong with a pack.
 *
 * @param file relative to the pack's parent folder, with {@code /}: {@code se-connecter/identifiants.md}
 * @param line from 1
 * @param column from 1
 * @param message one sentence: what is wrong, the value in quotes, and the remedy
 */
public record Problem(Severity severity, String file, int line, int column, String message)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** An error keeps the pack out of service; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** The same, its file seen from where the folder's path begins. */
    Problem in(Path folder) {
        return new Problem(severity, folder.toString().replace('\\', '/') + "/" + file, line, column, message);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
