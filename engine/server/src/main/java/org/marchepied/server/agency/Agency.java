package org.marchepied.server.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    protected Agency() {}

    Agency(String name) {
        this.name = name;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }
}
