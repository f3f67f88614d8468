package org.marchepied.server.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.marchepied.server.database.Row;

@Entity
class Learner extends Row {

    @Column(name = "agency_id")
    private long agencyId;

    private String name;

    @Column(name = "card_hash")
    private @Nullable String cardHash;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_errors")
    private int codeErrors;

    protected Learner() {}

    Learner(long agencyId, String name) {
        this.agencyId = agencyId;
        this.name = name;
    }

    @Nullable
    String codeHash() {
        return codeHash;
    }

    int codeErrors() {
        return codeErrors;
    }

    void countCode(boolean right) {
        codeErrors = right ? 0 : codeErrors + 1;
    }

    void giveCard(String newCardHash, String newCodeHash) {
        cardHash = newCardHash;
        codeHash = newCodeHash;
        codeErrors = 0;
    }
}
