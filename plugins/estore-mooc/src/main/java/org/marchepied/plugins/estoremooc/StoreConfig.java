package org.marchepied.plugins.estoremooc;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says about one exercise; the schema explains each part. What is left out takes the default here.
 *
 * @param task {@code find}, {@code viewer}, {@code course} or {@code resume}
 * @param module id of the module of the exercise
 * @param need what is looked for, in the words of the scenario; empty to name the module
 * @param word that hints propose to search for; the module's own where it does not find the module
 * @param filters that hints propose
 * @param goals of {@code viewer}, in the order in which hints propose them
 * @param name on the certificate if the learner's papers have none
 */
public record StoreConfig(
        String task,
        String module,
        String need,
        String word,
        List<String> filters,
        List<String> goals,
        Integer chapter,
        Integer stoppedAt,
        String name) {

    public StoreConfig {
        task = requireNonNullElse(task, "course");
        module = usable(module, task);
        need = requireNonNullElse(need, "");
        word = requireNonNullElse(word, "");
        filters = List.copyOf(requireNonNullElse(filters, List.of("theme")));
        goals = List.copyOf(requireNonNullElse(goals, List.of("captions", "play", "pause", "chapter")));
        chapter = requireNonNullElse(chapter, 2);
        stoppedAt = requireNonNullElse(stoppedAt, 2);
        name = requireNonNullElse(name, "Pierre Dupont");
    }

    /** A module without a video, which the schema refuses, can only be searched for. */
    private static String usable(@Nullable String module, String task) {
        return module != null
                        && (task.equals("find") || Catalogue.module(module).hasVideo())
                ? module
                : "interview-prepare";
    }

    public Course target() {
        return Catalogue.module(module);
    }

    boolean isTarget(String id) {
        return target().id().equals(id);
    }

    boolean is(String what) {
        return task.equals(what);
    }

    public List<Goal> allGoals() {
        return goals.stream().map(Goal::of).toList();
    }

    /** The search that hints propose. */
    Search proposal(String language) {
        var filtered = new Search(
                word,
                filters.contains("theme") ? target().theme() : "",
                filters.contains("duration") ? target().duration() : "",
                filters.contains("level") ? target().level() : "");
        return !word.isEmpty() && !filtered.isSentence() && filtered.finds(target())
                ? filtered
                : filtered.withWord(target().word(language));
    }
}
