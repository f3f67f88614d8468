package org.marchepied.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;
import org.marchepied.server.activity.ExportedEvidence;
import org.marchepied.server.activity.RegivenEvidence;

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

    @Test
    void voidsWhatWasSaidOfAnotherLearner_andSaysItOfTheRightOne() {
        var before = Statement.of(evidence("k1", 7), SITE);
        var given = new RegivenEvidence(evidence("k1", 8), 50, null, 2, 1_798_848_000_000L);

        var both = Statement.of(given, SITE);

        assertThat(both.get(0).verb().id()).isEqualTo("http://adlnet.gov/expapi/verbs/voided");
        assertThat(both.get(0).object()).isEqualTo(new Statement.Thing("StatementRef", before.id(), null));
        assertThat(both.get(1).actor()).isNotEqualTo(before.actor());
        assertThat(both.get(1))
                .usingRecursiveComparison()
                .ignoringFields("id", "actor", "stored")
                .isEqualTo(before);
        assertThat(both.get(1).stored()).isEqualTo("2027-01-02T00:00:00Z");
        assertThat(Statement.of(new RegivenEvidence(evidence("k1", 9), 60, 50L, 2, 0), SITE)
                        .get(0)
                        .object()
                        .id())
                .isEqualTo(both.get(1).id());
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
