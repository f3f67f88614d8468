package org.marchepied.server.activity;

/**
 * A part of the evidence, in order of time and of rows. Times are in milliseconds since 1970.
 *
 * @param since not included
 * @param until included
 * @param ascending the earliest first
 * @param at the time of what was read last
 * @param row of the rows of that time, the one after which this part begins
 */
public record EvidenceSlice(long since, long until, boolean ascending, long at, long row, int most) {

    /** From the beginning, or from the end. */
    public static EvidenceSlice of(long since, long until, boolean ascending, int most) {
        return new EvidenceSlice(since, until, ascending, Long.MIN_VALUE, 0, most);
    }

    /** What follows this row. */
    public EvidenceSlice after(long readAt, long readRow) {
        return ascending
                ? new EvidenceSlice(Math.max(since, readAt - 1), until, true, readAt, readRow, most)
                : new EvidenceSlice(since, Math.min(until, readAt), false, readAt, readRow, most);
    }

    /** @param time the expression for the time of a row, {@code row} that for its id */
    String conditions(String time, String row) {
        return " and " + time + " > :since and " + time + " <= :until and (" + time + " <> :at or " + row
                + (ascending ? " > :row)" : " < :row)");
    }

    String order(String time, String row) {
        var direction = ascending ? "" : " desc";
        return " order by " + time + direction + ", " + row + direction;
    }
}
