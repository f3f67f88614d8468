package org.marchepied.plugins.estoremooc;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marchepied.plugin.Action;

/**
 * What the catalogue is searched for; empty texts for what is left open.
 *
 * @param word as typed, at most {@value #LONGEST} characters
 */
public record Search(String word, String theme, String duration, String level) {

    static final int LONGEST = 60;
    static final Search NONE = new Search("", "", "", "");

    private static final int MOST_WORDS = 3;
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "au", "d", "de", "des", "du", "en", "et", "for", "l", "la", "le", "les", "mon", "my", "of",
            "pour", "son", "sur", "the", "to", "un", "une");

    static Search of(Action action) {
        var word = action.field("word").strip();
        return new Search(
                word.length() > LONGEST ? word.substring(0, LONGEST) : word,
                known(action.field("theme"), Catalogue.THEMES),
                known(action.field("duration"), Catalogue.DURATIONS),
                known(action.field("level"), Catalogue.LEVELS));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    boolean hasFilter() {
        return !(theme + duration + level).isEmpty();
    }

    /** Whether the learner asked in a whole sentence, as one would ask a person. */
    boolean isSentence() {
        return word.contains("?") || words().size() > MOST_WORDS;
    }

    /** The modules that have all of the words and fit the filters. */
    List<Course> found() {
        return Catalogue.modules().stream().filter(this::finds).toList();
    }

    boolean finds(Course module) {
        return hasWordOf(module)
                && (theme.isEmpty() || theme.equals(module.theme()))
                && (duration.isEmpty() || duration.equals(module.duration()))
                && (level.isEmpty() || level.equals(module.level()));
    }

    boolean hasWordOf(Course module) {
        var words = words();
        return word.isEmpty()
                || (!words.isEmpty()
                        && words.stream().allMatch(one -> module.isAbout(one) || module.isAbout(singular(one))));
    }

    Search withWord(String newWord) {
        return new Search(newWord, theme, duration, level);
    }

    /** The fields of the form, by name. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("word", word);
        fields.put("theme", theme);
        fields.put("duration", duration);
        fields.put("level", level);
        return fields;
    }

    /** The words that say something, without accents. */
    private List<String> words() {
        return Stream.of(plain(word).split("[^a-z0-9]+"))
                .filter(one -> !one.isEmpty() && !SMALL_WORDS.contains(one))
                .toList();
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String known(String value, List<String> choices) {
        return choices.contains(value) ? value : "";
    }
}
