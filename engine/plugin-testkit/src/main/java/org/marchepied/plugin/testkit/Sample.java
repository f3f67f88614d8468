package org.marchepied.plugin.testkit;

import java.util.Set;
import org.marchepied.plugin.PracticeFile;

/**
 * A configuration to hold a simulation to, as a pack would give it.
 *
 * @param name for the failures
 * @param config JSON, valid by the plugin's schema
 * @param practiceFile the learner's papers at the start
 * @param secrets values that belong into a secret field and may stand nowhere else
 */
public record Sample(String name, String config, PracticeFile practiceFile, Set<String> secrets) {

    public Sample {
        secrets = Set.copyOf(secrets);
    }

    public static Sample of(String name, String config) {
        return new Sample(name, config, PracticeFile.EMPTY, Set.of());
    }

    public Sample withSecrets(String... values) {
        return new Sample(name, config, practiceFile, Set.of(values));
    }

    public Sample with(PracticeFile papers) {
        return new Sample(name, config, papers, secrets);
    }
}
