package org.marchepied.server.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agencies and their trainers. */
@ApplicationScoped
public class Trainers {

    private static final Map<String, String> PBKDF2 = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final EntityManager entities;
    private final Pbkdf2PasswordHash hash;
    private final Clock clock;

    @Inject
    Trainers(EntityManager entities, Pbkdf2PasswordHash hash, Clock clock) {
        this.entities = entities;
        this.hash = hash;
        this.clock = clock;
        hash.initialize(PBKDF2);
    }

    /** Whether nobody has set this server up yet. */
    public boolean areNone() {
        return entities.createQuery("select count(t) from Trainer t", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Makes an agency and its first trainer. */
    @Transactional
    public TrainerPrincipal foundAgency(String agencyName, String login, String name, String password) {
        var agency = new Agency(NewTrainer.visible(agencyName));
        entities.persist(agency);
        entities.flush();
        return persist(agency.id(), login, name, password).toPrincipal();
    }

    /** The agency of the trainer with this login, made if it does not exist yet. */
    @Transactional
    public long demonstrationAgency(String agencyName, String login, String name, String password) {
        return find(login)
                .map(Trainer::toPrincipal)
                .orElseGet(() -> foundAgency(agencyName, login, name, password))
                .agencyId();
    }

    /** The trainer with this login and password. Takes as long for an unknown login as for a wrong password. */
    Optional<TrainerPrincipal> authenticate(String login, char[] password) {
        var trainer = find(login);
        if (trainer.isEmpty()) {
            hash.generate(password);
            return Optional.empty();
        }
        return trainer.filter(known -> hash.verify(password, known.passwordHash()))
                .map(Trainer::toPrincipal);
    }

    /** Whether this sign-in still holds. */
    boolean stillKnow(TrainerPrincipal trainer) {
        return entities.createQuery(
                                "select count(t) from Trainer t where t.id = :id and t.passwordChanges = :changes",
                                Long.class)
                        .setParameter("id", trainer.id())
                        .setParameter("changes", trainer.passwordChanges())
                        .getSingleResult()
                > 0;
    }

    /** In the order of their names. */
    public List<Account> of(long agencyId) {
        return entities.createQuery(
                        "select t from Trainer t where t.agencyId = :agency and t.removedAt is null"
                                + " order by t.name, t.id",
                        Trainer.class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .map(Trainer::toAccount)
                .toList();
    }

    public Optional<Account> account(long agencyId, long id) {
        return of(agencyId).stream().filter(account -> account.id() == id).findFirst();
    }

    /** @return false, and nobody is added, if this login is somebody's already, be it in another agency */
    @Transactional
    public boolean add(long agencyId, String login, String name, String password) {
        if (find(login).isPresent()) {
            return false;
        }
        persist(agencyId, login, name, password);
        return true;
    }

    /** Whether this is the password of the account. */
    public boolean isPassword(Account account, String typed) {
        return authenticate(account.login(), typed.toCharArray()).isPresent();
    }

    public boolean isLogin(String typed) {
        return find(typed).isPresent();
    }

    /** Sets another password, which ends the sign-ins of before. @return false if no trainer has this login */
    @Transactional
    public boolean changePassword(String login, String password) {
        var hashed = hash.generate(password.toCharArray());
        var trainer = find(login);
        trainer.ifPresent(one -> lock(one.id()).changePassword(hashed));
        return trainer.isPresent();
    }

    /**
     * Ends an account. The last of an agency stays, since nobody removes themselves.
     *
     * @param by who does it
     * @return false, and nothing is changed, if either is the other or is no longer a trainer of the agency
     */
    @Transactional
    public boolean remove(long agencyId, long id, long by) {
        // two who remove each other: the second one finds that they are gone
        entities.find(Agency.class, agencyId, LockModeType.PESSIMISTIC_WRITE);
        if (id == by || account(agencyId, id).isEmpty() || account(agencyId, by).isEmpty()) {
            return false;
        }
        lock(id).remove(clock.millis());
        return true;
    }

    private Optional<Trainer> find(String login) {
        return entities.createQuery("select t from Trainer t where t.login = :login", Trainer.class)
                .setParameter("login", NewTrainer.canonical(login))
                .getResultStream()
                .findFirst();
    }

    private Trainer lock(long id) {
        return entities.find(Trainer.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Trainer persist(long agencyId, String login, String name, String password) {
        var trainer = new Trainer(
                agencyId, NewTrainer.canonical(login), NewTrainer.visible(name), hash.generate(password.toCharArray()));
        entities.persist(trainer);
        entities.flush();
        return trainer;
    }
}
