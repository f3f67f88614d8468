package org.marchepied.server.agency;

import jakarta.persistence.Entity;
import org.marchepied.server.database.Row;

@Entity
class Agency extends Row {

    private String name;

    protected Agency() {}

    Agency(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
