package org.marchepied.server.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of the Statement Resource (xAPI 1.0.3, part three, 2.1.3). Where a value is null, it does not matter.
 *
 * @param id of the only statement asked for
 * @param voided whether that one is asked for by voidedStatementId
 * @param agent an account; one that nobody has where another kind of agent is asked for
 * @param since in milliseconds since 1970, not included
 * @param until in milliseconds since 1970, included
 * @param after where the part before ended
 */
record StatementQuery(
        @Nullable UUID id,
        boolean voided,
        Statement.@Nullable Account agent,
        @Nullable String verb,
        @Nullable String activity,
        @Nullable UUID registration,
        long since,
        long until,
        boolean ascending,
        int limit,
        Format format,
        @Nullable Position after) {

    /** So many statements are sent at once. */
    static final int MOST = 500;

    enum Format {
        EXACT,
        IDS,
        CANONICAL
    }

    /**
     * Of a statement among all.
     *
     * @param at when it was stored, in milliseconds since 1970
     * @param order among those of one time: of a row of evidence or of its change of hands, two numbers for each
     */
    record Position(long at, long order) {

        @Override
        public String toString() {
            return at + "." + order;
        }
    }

    /** All statements of a session, the earliest first. */
    static StatementQuery ofSession(long session, @Nullable Position after) {
        return new StatementQuery(
                null,
                false,
                null,
                null,
                null,
                Statement.registration(session),
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                true,
                MOST,
                Format.EXACT,
                after);
    }

    boolean asksForAnswers() {
        return verb == null || verb.equals(Statement.ANSWERED);
    }

    /** For their own sake: they have no activity and no registration. */
    boolean asksForVoiding() {
        return (verb == null || verb.equals(Statement.VOIDED)) && activity == null && registration == null;
    }
}
