package org.marchepied.server.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Agencies and their trainers. */
@ApplicationScoped
public class Trainers {

    /** At least this many characters, as a passphrase (CNIL deliberation 2022-100: 80 bits, attempts limited). */
    public static final int PASSWORD_LENGTH = 12;

    private static final Map<String, String> PBKDF2 = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final EntityManager entities;
    private final Pbkdf2PasswordHash hash;

    @Inject
    Trainers(EntityManager entities, Pbkdf2PasswordHash hash) {
        this.entities = entities;
        this.hash = hash;
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
        var agency = new Agency(agencyName);
        entities.persist(agency);
        entities.flush();
        var trainer = new Trainer(agency.id(), canonical(login), name, hash.generate(password.toCharArray()));
        entities.persist(trainer);
        entities.flush();
        return trainer.toPrincipal();
    }

    /** The agency of the trainer with this login, made if it does not exist yet. */
    @Transactional
    public long demonstrationAgency(String agencyName, String login, String name, String password) {
        return entities.createQuery("select t from Trainer t where t.login = :login", Trainer.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .map(Trainer::toPrincipal)
                .orElseGet(() -> foundAgency(agencyName, login, name, password))
                .agencyId();
    }

    /** The trainer with this login and password. Takes as long for an unknown login as for a wrong password. */
    Optional<TrainerPrincipal> authenticate(String login, char[] password) {
        var trainer = entities.createQuery("select t from Trainer t where t.login = :login", Trainer.class)
                .setParameter("login", canonical(login))
                .getResultStream()
                .findFirst();
        if (trainer.isEmpty()) {
            hash.generate(password);
            return Optional.empty();
        }
        return trainer.filter(known -> hash.verify(password, known.passwordHash()))
                .map(Trainer::toPrincipal);
    }

    private static String canonical(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
