package org.marchepied.server.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.marchepied.server.database.Row;

@Entity
class Trainer extends Row {

    @Column(name = "agency_id")
    private long agencyId;

    private String login;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    protected Trainer() {}

    Trainer(long agencyId, String login, String name, String passwordHash) {
        this.agencyId = agencyId;
        this.login = login;
        this.name = name;
        this.passwordHash = passwordHash;
    }

    TrainerPrincipal toPrincipal() {
        return new TrainerPrincipal(id(), agencyId, name);
    }

    String passwordHash() {
        return passwordHash;
    }
}
