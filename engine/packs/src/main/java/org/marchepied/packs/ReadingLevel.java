package org.marchepied.packs;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns of long sentences in what learners read. */
final class ReadingLevel {

    private static final int WORDS = 20;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"»)*_]*\\s|:\\s*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private ReadingLevel() {}

    /** Looks at every paragraph in and below these blocks. */
    static void check(Markdown text, Iterable<Node> blocks, Findings findings) {
        for (Node block : blocks) {
            if (block instanceof Paragraph) {
                paragraph(text, block, findings);
            } else if (block instanceof com.vladsch.flexmark.util.ast.Block) {
                check(text, block.getChildren(), findings);
            }
        }
    }

    private static void paragraph(Markdown text, Node paragraph, Findings findings) {
        String words = paragraph.getChars().toString();
        Matcher end = SENTENCE_END.matcher(words);
        int from = 0;
        while (from < words.length()) {
            boolean found = end.find(from);
            int to = found ? end.end() : words.length();
            sentence(text, paragraph, words.substring(from, to), from, findings);
            from = to;
        }
    }

    private static void sentence(Markdown text, Node paragraph, String sentence, int from, Findings findings) {
        long count = WORD.matcher(sentence).results().count();
        if (count > WORDS) {
            int at = paragraph.getChars().getIndexOffset(from);
            findings.warning(text.source().place(at), "reading.long-sentence", count, WORDS);
        }
    }
}
