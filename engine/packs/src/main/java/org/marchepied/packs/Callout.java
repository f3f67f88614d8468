package org.marchepied.packs;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quote that begins with {@code [!CONSEIL]} or another of the words.
 *
 * @param word as the author wrote it
 * @param kind one of the words, or empty if it is none of them
 * @param markerEnd offset of what follows the marker and its blanks
 */
record Callout(String word, String kind, int markerEnd) {

    static final List<String> WORDS = List.of("CONSEIL", "ATTENTION", "MATERIEL", "NOTE");

    private static final Pattern MARKER = Pattern.compile("\\[!([\\p{L}\\p{M}_-]{1,30})][ \\t]*\\n?");

    /** Null for a plain quote. */
    static @Nullable Callout of(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return null;
        }
        Matcher marker = MARKER.matcher(first.getChars());
        if (!marker.lookingAt()) {
            return null;
        }
        String word = marker.group(1);
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return new Callout(word, WORDS.contains(plain) ? plain : "", first.getStartOffset() + marker.end());
    }
}
