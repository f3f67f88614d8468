package org.marchepied.server.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.FrenchLevel;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "french_level")
    private @Nullable FrenchLevel french;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    protected Learner() {}

    Learner(long agencyId, String name, @Nullable FrenchLevel french) {
        this.agencyId = agencyId;
        this.name = name;
        this.french = french;
    }

    void readsFrench(@Nullable FrenchLevel level) {
        french = level;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    /** This is the same person as the other, whose record stays; the card is void. */
    void mergeInto(Learner other) {
        mergedInto = other.id();
        cardHash = null;
        codeHash = null;
        other.french = other.french == null ? french : other.french;
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
