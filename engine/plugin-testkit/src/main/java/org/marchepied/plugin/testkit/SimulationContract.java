package org.marchepied.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationJson;

/**
 * What every simulation promises. A plugin's test extends this class and names its simulation and some configurations;
 * the tests then walk through it in thousands of seeded ways.
 *
 * <p>A failure names the sample, the seed and the last actions. {@code -Dmarchepied.walks=100} makes fewer walks while
 * you work; {@code -Dmarchepied.seed=17} makes the one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SimulationContract<C extends Record, S extends Record> {

    private static final int WALKS = Integer.getInteger("marchepied.walks", 2_000);

    private final Simulation<C, S> simulation;
    private @Nullable Findings found;
    private @Nullable Bundles bundles;

    protected SimulationContract(Simulation<C, S> simulation) {
        this.simulation = simulation;
    }

    /** Configurations to try, at least one; together they reach every screen. */
    protected abstract List<Sample> samples();

    /** A stored state of each older version; needed as soon as the version is above 1. */
    protected List<OldState> oldStates() {
        return List.of();
    }

    /** The languages the plugin speaks. */
    protected List<String> languages() {
        return List.of("fr", "en");
    }

    /** How many walks are made, in all; at least one for each sample. */
    protected int walks() {
        return WALKS;
    }

    @Test
    void sameSeed_givesSameStateAndSameResults() {
        kept(Promise.SAME_SEED_SAME_RESULT);
    }

    @Test
    void anyAction_isStood() {
        kept(Promise.STANDS_ANY_ACTION);
    }

    @Test
    void state_survivesJson() {
        kept(Promise.KEEPS_STATE_IN_JSON);
    }

    @Test
    void secrets_appearNowhere() {
        kept(Promise.KEEPS_SECRETS);
    }

    @Test
    void next_completesFromEverywhere() {
        kept(Promise.NEXT_COMPLETES);
    }

    @Test
    void hintsAndFeedback_fitTheScreen() {
        kept(Promise.HINTS_FIT_THE_SCREEN);
    }

    @Test
    void screens_areAccessible() {
        kept(Promise.SCREENS_ARE_ACCESSIBLE);
    }

    @Test
    void refusals_sayWhy() {
        kept(Promise.REFUSES_KINDLY);
    }

    @Test
    void judgements_areOfDeclaredSkills() {
        kept(Promise.JUDGES_DECLARED_SKILLS);
    }

    @Test
    void messages_existInEveryLanguage() {
        assertThat(bundles().problems()).as("message bundles").isEmpty();
        kept(Promise.SAYS_EVERYTHING_IN_EVERY_LANGUAGE);
    }

    @Test
    void schema_matchesTheDescriptorAndAcceptsTheSamples() {
        var schema =
                new SchemaCheck(simulation.descriptor(), simulation.getClass().getClassLoader());

        assertThat(schema.problems()).as("schema").isEmpty();
        for (var sample : samples()) {
            assertThat(schema.refusals(sample.config()))
                    .as("sample '%s'", sample.name())
                    .isEmpty();
        }
    }

    @Test
    void config_survivesJson() {
        for (var sample : samples()) {
            var config = config(sample.config());

            assertThat(config(SimulationJson.write(config)))
                    .as("sample '%s'", sample.name())
                    .isEqualTo(config);
        }
    }

    @Test
    void oldStates_areMigrated() {
        Set<Integer> versions = new HashSet<>();
        for (var old : oldStates()) {
            versions.add(old.version());
            var findings = new Findings();
            var sample = Sample.of("state of version " + old.version(), old.config());
            walk(sample, 0, findings, new HashSet<>()).goFrom(migrated(old));
            for (var promise : Promise.values()) {
                assertThat(findings.of(promise))
                        .as("%s after migration", promise)
                        .isEmpty();
            }
        }
        for (var version = 1; version < simulation.descriptor().version(); version++) {
            assertThat(versions).as("versions of oldStates()").contains(version);
        }
    }

    private S migrated(OldState old) {
        try (var reader = Json.createReader(new StringReader(old.state()))) {
            var current = simulation.migrate(old.version(), reader.readObject());
            return SimulationJson.readState(
                    current.toString(), simulation.descriptor().stateType());
        }
    }

    private void kept(Promise promise) {
        assertThat(findings().of(promise)).as(promise.name()).isEmpty();
    }

    /** All walks are made once, for all tests. */
    private synchronized Findings findings() {
        var known = found;
        if (known == null) {
            known = allWalks();
            found = known;
        }
        return known;
    }

    private Findings allWalks() {
        var findings = new Findings();
        var samples = samples();
        assertThat(samples).as("samples").isNotEmpty();
        var screensSeen = new ArrayList<Set<Long>>();
        samples.forEach(sample -> screensSeen.add(new HashSet<>()));
        Seeds.forEach(Math.max(walks(), samples.size()), (seed, random) -> {
            var which = (int) Math.floorMod(seed, (long) samples.size());
            walk(samples.get(which), seed, findings, screensSeen.get(which)).go();
        });
        return findings;
    }

    private Walk<C, S> walk(Sample sample, long seed, Findings findings, Set<Long> screensSeen) {
        return new Walk<>(simulation, config(sample.config()), sample, bundles(), seed, findings, screensSeen);
    }

    private Bundles bundles() {
        var known = bundles;
        if (known == null) {
            known = new Bundles(simulation.getClass(), languages());
            bundles = known;
        }
        return known;
    }

    private C config(String json) {
        return SimulationJson.readConfig(json, simulation.descriptor().configType());
    }
}
