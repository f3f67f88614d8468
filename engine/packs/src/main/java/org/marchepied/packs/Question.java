package org.marchepied.packs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code question} block: one or several choices.
 *
 * @param prompt HTML
 * @param choices at least two, at least one of them right
 * @param explanation HTML shown after a right answer; null for none
 */
public record Question(
        String id,
        String prompt,
        List<Choice> choices,
        @Nullable String explanation) implements Activity {

    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether several choices are right, so that boxes are shown instead of buttons. */
    public boolean multiple() {
        return choices.stream().filter(Choice::right).count() > 1;
    }

    /**
     * @param html the choice's text
     * @param feedback HTML shown to a learner who took this choice wrongly; null for none
     */
    public record Choice(
            String html, boolean right, @Nullable String feedback) {}
}
