package org.marchepied.server.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.marchepied.plugin.Simulation;

/** The simulations that CDI found, whether bundled or dropped into the plugins folder. */
@ApplicationScoped
public class Simulations {

    private final Map<String, Plugin<?, ?>> plugins = new TreeMap<>();

    @Inject
    Simulations(@Any Instance<Simulation<? extends Record, ? extends Record>> found) {
        var question = new Plugin<>(new QuestionSimulation());
        plugins.put(question.id(), question);
        found.forEach(this::add);
    }

    /** Makes the start fail, and not the first exercise, when two plugins have one id. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        ids();
    }

    public Set<String> ids() {
        return plugins.keySet();
    }

    Optional<Plugin<?, ?>> plugin(String id) {
        return Optional.ofNullable(plugins.get(id));
    }

    /**
     * Addresses of a static file of these simulations, where they have it.
     *
     * @param file one of the names in {@link org.marchepied.plugin.PluginFiles}
     */
    public List<String> addresses(List<String> ids, String file) {
        return ids.stream()
                .distinct()
                .flatMap(id -> plugin(id).stream())
                .flatMap(plugin -> plugin.address(file).stream())
                .toList();
    }

    private void add(Simulation<? extends Record, ? extends Record> simulation) {
        var plugin = new Plugin<>(simulation);
        var other = plugins.put(plugin.id(), plugin);
        if (other != null) {
            throw new IllegalStateException(
                    "Two plugins have the id '" + plugin.id() + "'. Remove one of their jars from the plugins folder.");
        }
    }
}
