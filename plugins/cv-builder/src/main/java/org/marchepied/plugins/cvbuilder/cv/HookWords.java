package org.marchepied.plugins.cvbuilder.cv;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marchepied.plugin.Profile.Experience;
import org.marchepied.plugin.page.Components;
import org.marchepied.plugins.cvbuilder.model.CvConfig;
import org.marchepied.plugins.cvbuilder.model.CvState;

/** The words from which the site writes a hook for those who struggle to write one. */
public final class HookWords {

    private static final String YEARS = "{années}";
    private static final String JOB = "{métier}";
    private static final String QUALITIES = "{qualités}";

    private static final int MONTHS = 12;

    private HookWords() {}

    /** The first sentences to choose from, about this person. */
    static List<String> starters(CvConfig config, CvState state) {
        var years = years(state);
        var job = config.jobTitle().toLowerCase(Locale.ROOT);
        var all = config.starters().stream()
                .filter(sentence -> years > 1 || !sentence.contains(YEARS))
                .map(sentence -> sentence.replace(YEARS, Long.toString(years)).replace(JOB, job))
                .toList();
        return all.isEmpty() ? List.of(config.jobTitle() + ".") : all;
    }

    /** The hook of a first sentence, some qualities and a last sentence. */
    static String composed(CvConfig config, String starter, List<String> qualities, String ending) {
        return starter + "\n" + config.strengths().replace(QUALITIES, listed(qualities)) + "\n" + ending;
    }

    /** What was picked for the hook as it stands, by field, so that one thing can be changed; none if it is in other words. */
    static Map<String, String> picked(CvConfig config, CvState state) {
        var hook = state.draft().hook();
        var lines = hook.split("\n", -1);
        var starter = starters(config, state).indexOf(lines[0]);
        var ending = config.endings().indexOf(lines[lines.length - 1]);
        var qualities = config.qualities().stream().filter(hook::contains).toList();
        if (starter < 0
                || ending < 0
                || qualities.isEmpty()
                || !composed(config, lines[0], qualities, lines[lines.length - 1])
                        .equals(hook)) {
            return Map.of();
        }
        var picked = new HashMap<String, String>();
        picked.put("starter", Integer.toString(starter));
        picked.put("ending", Integer.toString(ending));
        qualities.forEach(word -> picked.put("quality-" + config.qualities().indexOf(word), Components.TICKED));
        return picked;
    }

    private static String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " et " + words.get(last);
    }

    private static long years(CvState state) {
        var now = YearMonth.from(state.today());
        return state.profile().experiences().stream()
                        .mapToLong(work -> months(work, now))
                        .sum()
                / MONTHS;
    }

    private static long months(Experience work, YearMonth now) {
        var end = work.to() == null ? now : YearMonth.parse(work.to());
        return Math.max(0, ChronoUnit.MONTHS.between(YearMonth.parse(work.from()), end));
    }
}
