package org.marchepied.server.database;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** What all entities have: an id, of the one sequence that all tables share. */
@MappedSuperclass
@SequenceGenerator(name = Row.SEQUENCE, sequenceName = Row.SEQUENCE, allocationSize = 100)
public abstract class Row {

    static final String SEQUENCE = "row_id";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = SEQUENCE)
    private long id;

    /** Known as soon as the entity is persisted. */
    public final long id() {
        return id;
    }
}
