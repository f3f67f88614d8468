package org.marchepied.server.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.database.Row;

@Entity
class Trainer extends Row {

    @Column(name = "agency_id")
    private long agencyId;

    private String login;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changes")
    private int passwordChanges;

    @Column(name = "removed_at")
    private @Nullable Long removedAt;

    protected Trainer() {}

    Trainer(long agencyId, String login, String name, String passwordHash) {
        this.agencyId = agencyId;
        this.login = login;
        this.name = name;
        this.passwordHash = passwordHash;
    }

    TrainerPrincipal toPrincipal() {
        return new TrainerPrincipal(id(), agencyId, passwordChanges, name);
    }

    Account toAccount() {
        return new Account(id(), name, login);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Ends the sign-ins of before. */
    void changePassword(String hash) {
        passwordHash = hash;
        passwordChanges++;
    }

    /** Forgets who it was; nobody can type this login, which has capitals. */
    void remove(long now) {
        changePassword("");
        login = "REMOVED " + id();
        name = "";
        removedAt = now;
    }
}
