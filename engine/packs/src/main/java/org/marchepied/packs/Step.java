package org.marchepied.packs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marchepied.learning.CompletionRule;

/**
 * One screenful of a lesson: what stands below one {@code ## heading {#id}}.
 *
 * @param id unique in its lesson
 * @param was earlier ids of this step, so that a rename resets no learner
 * @param blocks in the order of the text
 * @param trainerNotes HTML from {@code <lesson>.trainer.md}; null if there are none
 */
public record Step(
        String id,
        Set<String> was,
        String title,
        CompletionRule completion,
        List<Block> blocks,
        @Nullable String trainerNotes) {

    public Step {
        was = Set.copyOf(was);
        blocks = List.copyOf(blocks);
    }

    public List<Activity> activities() {
        return blocks.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
    }
}
