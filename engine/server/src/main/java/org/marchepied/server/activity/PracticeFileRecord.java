package org.marchepied.server.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.SimulationJson;

/** The practice file of one learner, as a JSON document. */
@Entity
@Table(name = "practice_file")
class PracticeFileRecord {

    @Id
    @Column(name = "learner_id")
    private long learnerId;

    @Version
    private int revision;

    private String document;

    protected PracticeFileRecord() {}

    PracticeFileRecord(long learnerId) {
        this.learnerId = learnerId;
        this.document = SimulationJson.write(PracticeFile.EMPTY);
    }

    PracticeFile toPracticeFile() {
        return SimulationJson.readPracticeFile(document);
    }

    void write(PracticeFile file) {
        document = SimulationJson.write(file);
    }
}
