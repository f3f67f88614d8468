package org.marchepied.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marchepied.packs.Problem.Severity;

/** Collects problems, worded in the reader's language. Not for several threads at once. */
final class Findings {

    /** More than these of one file would hide the first ones. */
    private static final int MOST_PER_FILE = 100;

    private static final int MOST_SUGGESTIONS = 200;

    private final Texts texts;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private int suggestions;

    Findings(Texts texts) {
        this.texts = texts;
    }

    /** An empty collection in the same language. */
    Findings fresh() {
        return new Findings(texts);
    }

    Texts texts() {
        return texts;
    }

    void error(Place place, String key, Object... values) {
        add(Severity.ERROR, place, key, values);
    }

    void warning(Place place, String key, Object... values) {
        add(Severity.WARNING, place, key, values);
    }

    /** " Vouliez-vous dire 'x' ?" if one of the candidates is near; else nothing. */
    String didYouMean(String value, Collection<String> candidates) {
        if (++suggestions > MOST_SUGGESTIONS) {
            return "";
        }
        return Nearest.to(value, candidates)
                .map(near -> texts.text("did-you-mean", near))
                .orElse("");
    }

    /** The first of the allowed values, joined. */
    static String some(Collection<String> values) {
        String shown = values.stream().limit(20).collect(Collectors.joining(", "));
        return values.size() > 20 ? shown + "…" : shown;
    }

    void addAll(Findings other) {
        problems.addAll(other.problems);
    }

    boolean hasError() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    private void add(Severity severity, Place place, String key, Object... values) {
        int count = counts.merge(place.file(), 1, Integer::sum);
        if (count > MOST_PER_FILE + 1) {
            return;
        }
        boolean last = count > MOST_PER_FILE;
        String message = last ? texts.text("too-many-problems", MOST_PER_FILE) : texts.text(key, values);
        problems.add(
                new Problem(last ? Severity.ERROR : severity, place.file(), place.line(), place.column(), message));
    }
}
