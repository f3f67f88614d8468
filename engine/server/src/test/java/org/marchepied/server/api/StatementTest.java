package org.marchepied.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marchepied.learning.HumanHelp;
import org.marchepied.learning.Mode;
import org.marchepied.server.activity.ExportedEvidence;
import org.marchepied.server.activity.RegivenEvidence;
import org.marchepied.server.api.Statement.ActivityKey;
import org.marchepied.server.api.StatementQuery.Format;

class StatementTest {

    private static final String SITE = "https://atelier.example";

    @Test
    void hasTheSameIdWheneverItIsAskedFor() {
        assertThat(Statement.of(evidence("k1", 7), SITE).id())
                .isEqualTo(Statement.of(evidence("k1", 7), SITE).id())
                .isNotEqualTo(Statement.of(evidence("k2", 7), SITE).id())
                .isEqualTo(UUID.fromString("96b80f6b-9165-3765-8030-07e1a187b618"));
    }

    @Test
    void knowsALearnerByAnAccountWithoutAName() {
        var actor = Statement.of(evidence("k1", 7), SITE).actor();

        assertThat(actor).isEqualTo(Statement.of(evidence("k2", 7), SITE).actor());
        assertThat(actor).isNotEqualTo(Statement.of(evidence("k1", 8), SITE).actor());
        assertThat(actor.account()).isEqualTo(new Statement.Account(SITE, "f0586ca9-39bb-3308-8d74-fdcc243fb0ee"));
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

        var voiding = Statement.voiding(given, SITE);
        var after = Statement.of(given, SITE);

        assertThat(voiding.verb().id()).isEqualTo("http://adlnet.gov/expapi/verbs/voided");
        assertThat(voiding.object())
                .isEqualTo(new Statement.Thing("StatementRef", before.id().toString(), null));
        assertThat(after.actor()).isNotEqualTo(before.actor());
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("id", "actor", "stored")
                .isEqualTo(before);
        assertThat(after.stored()).isEqualTo("2027-01-02T00:00:00Z");
        assertThat(Statement.voiding(new RegivenEvidence(evidence("k1", 9), 60, 50L, 2, 0), SITE)
                        .object()
                        .id())
                .isEqualTo(after.id().toString());
    }

    @Test
    void isShorter_whenOnlyIdsOrOneLanguageAreAskedFor() {
        var statement = Statement.of(evidence("k1", 7), SITE);

        assertThat(statement.as(Format.EXACT, "en")).isEqualTo(statement);
        assertThat(statement.as(Format.IDS, "en"))
                .usingRecursiveComparison()
                .ignoringFields("verb.display", "object.definition")
                .isEqualTo(statement);
        assertThat(statement.as(Format.IDS, "en").verb().display()).isNull();
        assertThat(statement.as(Format.IDS, "en").object().definition()).isNull();
        assertThat(statement.as(Format.CANONICAL, "en").verb().display()).containsOnly(Map.entry("en", "answered"));
        assertThat(statement.as(Format.CANONICAL, "fr").object()).isEqualTo(statement.object());
    }

    @Test
    void knowsItsActivitiesByTheirIds() {
        var id = Statement.of(evidence("k1", 7), SITE).object().id();

        assertThat(ActivityKey.of(id, SITE)).isEqualTo(new ActivityKey("se-connecter", "clavier-1"));
        assertThat(ActivityKey.of(null, SITE)).isEqualTo(new ActivityKey(null, null));
        for (var other :
                List.of("https://ailleurs.example/activites/a/b", id + "/c", id + "/", SITE + "/activites/a")) {
            assertThat(ActivityKey.of(other, SITE)).as(other).isNotEqualTo(ActivityKey.of(id, SITE));
        }
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
