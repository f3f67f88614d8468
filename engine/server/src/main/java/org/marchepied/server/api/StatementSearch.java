package org.marchepied.server.api;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.activity.EvidenceExport;
import org.marchepied.server.activity.EvidenceFilter;
import org.marchepied.server.activity.EvidenceSlice;
import org.marchepied.server.api.StatementQuery.Position;

/**
 * One query, put to the evidence. Names of accounts and registrations are digests: whose they are is found among the ids of
 * the agency, and the evidence of that id by the database.
 */
final class StatementSearch {

    /** No row has this id. */
    private static final Long NONE = -1L;

    private final EvidenceExport evidence;
    private final long agencyId;
    private final String site;
    private final StatementQuery query;
    private final @Nullable Long learner;
    private final @Nullable Long trainer;

    StatementSearch(EvidenceExport evidence, long agencyId, String site, StatementQuery query) {
        this.evidence = evidence;
        this.agencyId = agencyId;
        this.site = site;
        this.query = query;
        this.learner = meant(query.agent(), evidence::learners, id -> Statement.learner(id, site));
        this.trainer = meant(query.agent(), evidence::trainers, id -> Statement.trainer(id, site));
    }

    record Stored(Position position, Statement statement) {}

    /** As many of each kind as are asked for, and one more. */
    Stream<Stored> all() {
        return Stream.concat(query.asksForAnswers() ? answers() : Stream.empty(), voiding());
    }

    private Stream<Stored> answers() {
        var filter = filter();
        return Stream.concat(
                evidence.written(agencyId, filter, slice(0)).stream()
                        .map(one -> stored(one.happenedAt(), 2 * one.id(), Statement.of(one, site))),
                evidence.regiven(agencyId, filter, slice(1)).stream()
                        .map(one -> stored(one.givenAt(), 2 * one.id() + 1, Statement.of(one, site))));
    }

    /**
     * spec: Statements which target another Statement will meet the filter condition if the targeted Statement meets the filter
     * condition. The actor of a voiding one is a trainer, of what it targets a learner.
     */
    private Stream<Stored> voiding() {
        EvidenceFilter filter;
        if (query.asksForAnswers() && !NONE.equals(learner)) {
            filter = filter();
        } else if (query.asksForVoiding()) {
            filter = new EvidenceFilter(null, trainer, null, null, null);
        } else {
            return Stream.empty();
        }
        return evidence.taken(agencyId, filter, slice(0)).stream()
                .map(one -> stored(one.givenAt(), 2 * one.id(), Statement.voiding(one, site)));
    }

    private EvidenceFilter filter() {
        var activity = Statement.ActivityKey.of(query.activity(), site);
        var session = meant(query.registration(), evidence::sessions, Statement::registration);
        return new EvidenceFilter(learner, null, session, activity.pack(), activity.activity());
    }

    /** @param second 1 for the second of the two statements that a row may be, else 0 */
    private EvidenceSlice slice(int second) {
        var whole = EvidenceSlice.of(query.since(), query.until(), query.ascending(), query.limit() + 1);
        var after = query.after();
        if (after == null) {
            return whole;
        }
        var order = after.order() - second;
        return whole.after(after.at(), query.ascending() ? Math.floorDiv(order, 2) : -Math.floorDiv(-order, 2));
    }

    private static Stored stored(long at, long order, Statement statement) {
        return new Stored(new Position(at, order), statement);
    }

    private <T> @Nullable Long meant(@Nullable T digest, LongFunction<List<Long>> ids, LongFunction<T> digested) {
        return digest == null
                ? null
                : ids.apply(agencyId).stream()
                        .filter(id -> digested.apply(id).equals(digest))
                        .findFirst()
                        .orElse(NONE);
    }
}
