package org.marchepied.server.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Trainer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

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
        return new TrainerPrincipal(id, agencyId, name);
    }

    String passwordHash() {
        return passwordHash;
    }
}
