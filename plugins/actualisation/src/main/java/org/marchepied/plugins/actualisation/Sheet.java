package org.marchepied.plugins.actualisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.page.ScreenPage;

/**
 * What every page of the imitated site shows beside its own.
 *
 * @param month to be declared, in words
 * @param today the day of the exercise, in words
 * @param opens in words
 * @param closes in words
 * @param sent number of the declaration sent before the exercise
 * @param progress which question this is; null outside the form
 */
public record Sheet(
        String name,
        String month,
        String today,
        String opens,
        String closes,
        String sent,
        @Nullable String progress,
        List<Paper> papers) {

    /** Lines of papers that stay in sight on a small screen while the form moves. */
    private static final int FEW_LINES = 12;

    public Sheet {
        papers = List.copyOf(papers);
    }

    static Sheet of(Exercise exercise, ScreenPage page) {
        var calendar = exercise.calendar();
        var locale = page.locale();
        return new Sheet(
                exercise.config().name(),
                Texts.month(calendar.month(), locale),
                Texts.day(calendar.today(), locale),
                Texts.day(calendar.opens(), locale),
                Texts.day(calendar.closes(), locale),
                exercise.state().known(),
                progress(exercise, page),
                Papers.of(exercise, page));
    }

    /** Whether all papers can be seen at once. */
    public boolean areFew() {
        return papers.stream().mapToInt(paper -> 2 + paper.lines().size()).sum() <= FEW_LINES;
    }

    private static @Nullable String progress(Exercise exercise, ScreenPage page) {
        var number = exercise.state().place().number();
        return number == 0 || exercise.state().editing() ? null : page.text("progress", number, Topic.values().length);
    }
}
