package org.marchepied.server.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.server.database.Row;

/** The practice file of one learner in one workshop, as a JSON document. */
@Entity
@Table(name = "practice_file")
class PracticeFileRecord extends Row {

    @Column(name = "learner_id")
    private long learnerId;

    @Column(name = "workshop_id")
    private long workshopId;

    @Version
    private int revision;

    private String document;

    protected PracticeFileRecord() {}

    PracticeFileRecord(long learnerId, long workshopId) {
        this.learnerId = learnerId;
        this.workshopId = workshopId;
        this.document = SimulationJson.write(PracticeFile.EMPTY);
    }

    PracticeFile toPracticeFile() {
        return SimulationJson.readPracticeFile(document);
    }

    void write(PracticeFile file) {
        document = SimulationJson.write(file);
    }
}
