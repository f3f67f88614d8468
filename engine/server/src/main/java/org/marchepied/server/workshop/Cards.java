package org.marchepied.server.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Learners' cards: a token in a QR code, and four digits. Only digests are kept, so a lost card is reissued, never
 * shown again. Three wrong codes in a row lock the card until then (CNIL deliberation 2022-100, device held).
 */
@ApplicationScoped
public class Cards {

    /** Wrong codes in a row that lock a card. */
    public static final int ERRORS = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Pbkdf2PasswordHash hash;

    @Inject
    Cards(EntityManager entities, Pbkdf2PasswordHash hash) {
        this.entities = entities;
        this.hash = hash;
    }

    /** What is printed on a card. */
    public record Card(String token, String code) {}

    /** What became of a code typed in. */
    public sealed interface Check {
        record Right(long learnerId) implements Check {}

        /**
         * @param left tries before the card is locked, at least 1
         */
        record Wrong(int left) implements Check {}

        record Locked() implements Check {}

        /** Not four digits, so not typed to its end: no try. */
        record Missing() implements Check {}
    }

    /** Makes a new card; the learner's earlier one is void. */
    @Transactional
    public Card issue(long learnerId) {
        var card = new Card(Token.random(), String.format("%04d", RANDOM.nextInt(10_000)));
        entities.find(Learner.class, learnerId)
                .giveCard(Token.hash(card.token()), hash.generate(card.code().toCharArray()));
        return card;
    }

    /** The learner who holds the card of this token. */
    public Optional<LearnerName> holder(String token) {
        return entities.createQuery(
                        "select new org.marchepied.server.workshop.LearnerName(l.id, l.name) from Learner l"
                                + " where l.cardHash = :hash",
                        LearnerName.class)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** Whether the learner has a card. Who has none cannot come in alone: the trainer opens the seat. */
    public boolean isIssued(long learnerId) {
        return issued(List.of(learnerId)).contains(learnerId);
    }

    /** Those of these learners who have a card. */
    public Set<Long> issued(Collection<Long> learnerIds) {
        if (learnerIds.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select l.id from Learner l where l.id in :learners and l.codeHash is not null", Long.class)
                .setParameter("learners", learnerIds)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Checks a learner's code and counts the error. A learner without a card is locked: the trainer opens the seat. */
    @Transactional
    public Check check(long learnerId, String code) {
        var learner = entities.find(Learner.class, learnerId, LockModeType.PESSIMISTIC_WRITE);
        var codeHash = learner.codeHash();
        if (codeHash == null || learner.codeErrors() >= ERRORS) {
            return new Check.Locked();
        }
        var digits = code.replace(" ", "");
        if (!digits.matches("[0-9]{4}")) {
            return new Check.Missing();
        }
        var right = hash.verify(digits.toCharArray(), codeHash);
        learner.countCode(right);
        if (right) {
            return new Check.Right(learnerId);
        }
        return learner.codeErrors() >= ERRORS ? new Check.Locked() : new Check.Wrong(ERRORS - learner.codeErrors());
    }
}
