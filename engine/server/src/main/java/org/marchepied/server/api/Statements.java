package org.marchepied.server.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.activity.EvidenceExport;
import org.marchepied.server.api.StatementQuery.Position;
import org.marchepied.server.api.StatementSearch.Stored;

/** The statements of an agency: one by its id, or those that a program asks for, a part at a time. */
@ApplicationScoped
public class Statements {

    private static final Comparator<Stored> EARLIEST_FIRST = Comparator.comparingLong(
                    (Stored one) -> one.position().at())
            .thenComparingLong(one -> one.position().order());

    private final EvidenceExport evidence;

    @Inject
    Statements(EvidenceExport evidence) {
        this.evidence = evidence;
    }

    /** @param end where the rest begins; null if there is none */
    record Part(List<Statement> statements, @Nullable Position end) {}

    /** @param voided whether it is asked for as one that is void */
    Optional<Statement> find(long agencyId, String site, UUID id, boolean voided) {
        return evidence.written(agencyId, key -> Statement.id(key, null).equals(id))
                .filter(one -> evidence.isTaken(one) == voided)
                .map(one -> Statement.of(one, site))
                .or(() -> evidence.regiven(
                                agencyId, (key, row) -> Statement.id(key, row).equals(id))
                        .filter(one -> evidence.isTaken(one) == voided)
                        .map(one -> Statement.of(one, site)))
                .or(() -> evidence.regiven(
                                agencyId, (key, row) -> Statement.voidingId(row).equals(id))
                        .filter(one -> !voided)
                        .map(one -> Statement.voiding(one, site)));
    }

    Part list(long agencyId, String site, StatementQuery query) {
        var found = new StatementSearch(evidence, agencyId, site, query)
                .all()
                .sorted(query.ascending() ? EARLIEST_FIRST : EARLIEST_FIRST.reversed())
                .limit(query.limit() + 1L)
                .toList();
        var part = found.subList(0, Math.min(query.limit(), found.size()));
        return new Part(
                part.stream().map(Stored::statement).toList(),
                found.size() > part.size() ? part.get(part.size() - 1).position() : null);
    }

    /** All statements of a session, the earliest first. */
    List<Statement> ofSession(long agencyId, String site, long session) {
        var all = new ArrayList<Statement>();
        Position end = null;
        do {
            var part = list(agencyId, site, StatementQuery.ofSession(session, end));
            all.addAll(part.statements());
            end = part.end();
        } while (end != null);
        return all;
    }
}
