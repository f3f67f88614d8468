package org.marchepied.plugin.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marchepied.plugin.Action;
import org.marchepied.plugin.Feedback;
import org.marchepied.plugin.Hint;
import org.marchepied.plugin.Outcome;
import org.marchepied.plugin.PluginFiles;
import org.marchepied.plugin.Simulation;
import org.marchepied.plugin.SimulationJson;
import org.marchepied.plugin.Start;

/**
 * The screens of a simulation as static HTML files, to be looked at in a browser: those on the way that the hints take,
 * without and with coach marks, and each one after a button pressed too early.
 */
public final class Gallery<C extends Record, S extends Record> {

    /** About what the engine's own style does for the shared components. */
    private static final String BODY = """
            body { font: 1.1875rem/1.5 sans-serif; margin: 1rem; color: #1b1b1b; }
            label { display: block; font-weight: bold; }
            input { box-sizing: border-box; font: inherit; min-height: 2.75rem; max-width: 100%; border: 2px solid #555; border-radius: 4px; padding: 0 .5rem; }
            button { font: inherit; min-height: 2.75rem; min-width: 2.75rem; padding: .25rem 1rem; border: 2px solid #1d3f72; border-radius: 6px; background: #fff; color: #1d3f72; }
            button.primary { background: #1d3f72; color: #fff; }
            button.link { border-color: transparent; text-decoration: underline; }
            .mp-field { margin: 1rem 0; } .mp-help { margin: 0; }
            .mp-error { color: #a00; font-weight: bold; margin: .25rem 0; }
            .mp-coach { background: #fff3c4; border-left: 4px solid #b58100; padding: .25rem .5rem; margin: .25rem 0; }
            .mp-coached { outline: 3px solid #b58100; outline-offset: 2px; }
            .mp-enter { position: absolute; width: 1px; height: 1px; min-height: 0; min-width: 0; overflow: hidden; clip-path: inset(50%); border: 0; padding: 0; }
            """;

    private static final int MOST_SCREENS = 40;

    private final Simulation<C, S> simulation;
    private final Path folder;
    private final List<String> links = new ArrayList<>();

    private Gallery(Simulation<C, S> simulation, Path folder) {
        this.simulation = simulation;
        this.folder = folder;
    }

    /** Writes the screens of all samples and an {@code index.html} into the folder. */
    public static <C extends Record, S extends Record> void write(
            Simulation<C, S> simulation, List<Sample> samples, Path folder) throws IOException {
        var gallery = new Gallery<>(simulation, folder);
        Files.createDirectories(folder);
        for (var number = 0; number < samples.size(); number++) {
            gallery.walk(samples.get(number), number);
        }
        Files.writeString(folder.resolve("index.html"), "<ul>" + String.join("\n", gallery.links) + "</ul>");
    }

    private void walk(Sample sample, int number) throws IOException {
        var config = SimulationJson.readConfig(
                sample.config(), simulation.descriptor().configType());
        var state = simulation.start(
                config, new Start(number, LocalDate.of(2026, 9, 15), Locale.FRENCH, sample.practiceFile()));
        for (var step = 0; step < MOST_SCREENS; step++) {
            var hints = simulation.next(config, state);
            var name = number + "-" + step;
            screen(name, config, state, List.of(), Feedback.NONE);
            if (hints.isEmpty()) {
                return;
            }
            screen(name + "-hints", config, state, hints, Feedback.NONE);
            var button = hints.get(hints.size() - 1).value();
            var early = simulation.apply(config, state, Action.of(button, Map.of()));
            if (early instanceof Outcome.Rejected) {
                screen(name + "-refused", config, early.state(), List.of(), early.feedback());
            }
            state = simulation
                    .apply(
                            config,
                            state,
                            Hint.toAction(hints, simulation.view(config, state).values()))
                    .state();
        }
    }

    private void screen(String name, C config, S state, List<Hint> hints, Feedback refusal) throws IOException {
        var page = TestPage.of(simulation.getClass(), Locale.FRENCH)
                .coaching(hints)
                .refusing(refusal);
        var html = """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width">
                <style>%s</style></head><body>%s</body></html>
                """.formatted(name, css(), page.render(simulation.view(config, state)));
        Files.writeString(folder.resolve(name + ".html"), html);
        links.add("<li><a href=\"" + name + ".html\">" + name + "</a></li>");
    }

    private String css() throws IOException {
        var name = "/" + PluginFiles.STATIC + simulation.descriptor().id() + "/style.css";
        try (var stream = simulation.getClass().getResourceAsStream(name)) {
            return BODY + (stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
