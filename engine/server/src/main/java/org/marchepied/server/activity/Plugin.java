package org.marchepied.server.activity;

import jakarta.json.Json;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Messages;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PluginFiles;
import org.marchepied.plugin.Printout;
import org.marchepied.plugin.Screen;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.Start;
import org.marchepied.server.page.Text;

/** An installed simulation with what stands beside it in its jar. */
final class Plugin<C extends Record, S extends Record> {

    private final Simulation<C, S> simulation;
    private final Map<Locale, Map<String, String>> messages = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    Plugin(Simulation<C, S> simulation) {
        this.simulation = simulation;
        for (var locale : Text.LOCALES) {
            messages.put(
                    locale,
                    Messages.bundle(simulation.getClass(), locale.getLanguage()).orElse(Map.of()));
        }
        for (var name : List.of(PluginFiles.STYLE, PluginFiles.SCRIPT, PluginFiles.PRINT_STYLE)) {
            if (simulation.getClass().getResource("/" + PluginFiles.STATIC + id() + "/" + name) != null) {
                files.put(name, "/p/" + id() + "/" + name);
            }
        }
    }

    String id() {
        return simulation.descriptor().id();
    }

    private int version() {
        return simulation.descriptor().version();
    }

    boolean isSecret(String field) {
        return simulation.descriptor().secretFields().contains(field);
    }

    /** Address of one of the static files that the engine links, if the plugin has it. */
    Optional<String> address(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** The static file at an address of this plugin, as {@code /p/<id>/…}. */
    Optional<URL> resource(String address) {
        return address.startsWith("/p/" + id() + "/") && !address.contains("..")
                ? Optional.ofNullable(simulation.getClass().getResource("/META-INF/resources" + address))
                : Optional.empty();
    }

    Map<String, String> messages(Locale locale) {
        return messages.getOrDefault(locale, Map.of());
    }

    Play start(String configJson, Start start) {
        var config =
                SimulationJson.readConfig(configJson, simulation.descriptor().configType());
        return new Run(config, simulation.start(config, start));
    }

    /** Goes on from a stored state, brought to the current form if an older version wrote it. */
    Play resume(String configJson, int fromVersion, String stateJson) {
        var config =
                SimulationJson.readConfig(configJson, simulation.descriptor().configType());
        var json = fromVersion < version() ? migrated(fromVersion, stateJson) : stateJson;
        return new Run(
                config, SimulationJson.readState(json, simulation.descriptor().stateType()));
    }

    private String migrated(int fromVersion, String stateJson) {
        try (var reader = Json.createReader(new StringReader(stateJson))) {
            var json = new StringWriter();
            try (var writer = Json.createWriter(json)) {
                writer.writeObject(simulation.migrate(fromVersion, reader.readObject()));
            }
            return json.toString();
        }
    }

    private final class Run implements Play {
        private final C config;
        private S state;

        Run(C config, S state) {
            this.config = config;
            this.state = state;
        }

        @Override
        public Outcome<?> apply(Action action) {
            var outcome = simulation.apply(config, state, action);
            state = outcome.state();
            return outcome;
        }

        @Override
        public Screen screen() {
            return simulation.view(config, state);
        }

        @Override
        public List<Hint> hints() {
            return simulation.next(config, state);
        }

        @Override
        public String ownValues() {
            return SimulationJson.write(config) + stateJson();
        }

        @Override
        public List<Printout> printouts() {
            return simulation.printouts(config, state);
        }

        @Override
        public String stateJson() {
            return SimulationJson.write(state);
        }

        @Override
        public int version() {
            return Plugin.this.version();
        }

        @Override
        public boolean isSecret(String field) {
            return Plugin.this.isSecret(field);
        }
    }
}
