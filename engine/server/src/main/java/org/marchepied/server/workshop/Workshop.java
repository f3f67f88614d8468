package org.marchepied.server.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.marchepied.server.database.Row;

@Entity
class Workshop extends Row {

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "pack_id")
    private String packId;

    private String title;

    @Column(name = "created_at")
    private long createdAt;

    protected Workshop() {}

    Workshop(long agencyId, String packId, String title, long createdAt) {
        this.agencyId = agencyId;
        this.packId = packId;
        this.title = title;
        this.createdAt = createdAt;
    }

    WorkshopSummary toSummary() {
        return new WorkshopSummary(id(), packId, title);
    }
}
