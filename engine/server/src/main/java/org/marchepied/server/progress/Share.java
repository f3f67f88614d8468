package org.marchepied.server.progress;

import org.jspecify.annotations.Nullable;

/**
 * A part of what a learner did, to be given to another learner.
 *
 * @param sessionId 0 for all sessions
 * @param packId empty for all packs
 * @param since milliseconds since 1970, included
 * @param until milliseconds since 1970, included
 */
public record Share(long sessionId, String packId, long since, long until) {

    public static final Share ALL = new Share(0, "", Long.MIN_VALUE, Long.MAX_VALUE);

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean isOfSession(long session) {
        return sessionId == 0 || sessionId == session;
    }

    public boolean isOfPack(String pack) {
        return packId.isEmpty() || packId.equals(pack);
    }

    public boolean holds(@Nullable Long at) {
        return at != null && at >= since && at <= until;
    }

    /** The time itself if it is in this part, else null. */
    public @Nullable Long part(@Nullable Long at) {
        return holds(at) ? at : null;
    }

    /** The time itself if it is outside of this part, else null. */
    public @Nullable Long rest(@Nullable Long at) {
        return holds(at) ? null : at;
    }

    /** The earlier of two times of which either may be missing. */
    public static @Nullable Long earlier(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : other == null ? one : (Long) Math.min(one, other);
    }
}
