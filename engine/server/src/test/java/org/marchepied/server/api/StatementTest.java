package org.marchepied.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;
import org.marchepied.server.activity.ExportedEvidence;

class StatementTest {

    private static final String SITE = "https://atelier.example";

    @Test
    void hasTheSameIdWheneverItIsAskedFor() {
        assertThat(Statement.of(evidence("k1", 7), SITE).id())
                .isEqualTo(Statement.of(evidence("k1", 7), SITE).id())
                .isNotEqualTo(Statement.of(evidence("k2", 7), SITE).id())
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void knowsALearnerByAnAccountWithoutAName() {
        var actor = Statement.of(evidence("k1", 7), SITE).actor();

        assertThat(actor).isEqualTo(Statement.of(evidence("k2", 7), SITE).actor());
        assertThat(actor).isNotEqualTo(Statement.of(evidence("k1", 8), SITE).actor());
        assertThat(actor.account().homePage()).isEqualTo(SITE);
    }

    @Test
    void saysHowItWasDone() {
        var statement = Statement.of(evidence("k1", 7), SITE);

        assertThat(statement.result().success()).isFalse();
        assertThat(statement.timestamp()).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(statement.context().extensions())
                .containsEntry(SITE + "/xapi/mode", "GUIDED")
                .containsEntry(SITE + "/xapi/hints", 2)
                .containsEntry(SITE + "/xapi/human-help", "HELPED")
                .containsEntry(SITE + "/xapi/error", "order");
    }

    private static ExportedEvidence evidence(String key, long learner) {
        return new ExportedEvidence(
                1,
                key,
                learner,
                3,
                "se-connecter",
                "clavier",
                "essayer",
                "clavier-1",
                "clavier",
                false,
                Mode.GUIDED,
                2,
                HumanHelp.HELPED,
                "order",
                1_798_761_600_000L);
    }
}
