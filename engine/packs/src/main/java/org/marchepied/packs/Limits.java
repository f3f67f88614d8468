package org.marchepied.packs;

import java.time.Duration;

/**
 * What a pack may cost. A document beyond a limit is refused with its file and line before it is parsed: the Markdown
 * parser hangs or overflows its stack on some documents that no author writes.
 *
 * @param markdownBytes of one text file
 * @param packMarkdownBytes of all text files of a pack
 * @param packBytes of all files of a pack
 * @param imageBytes of one image
 * @param files in a pack, folders included
 * @param lineCharacters of one line
 * @param lines of one text file
 * @param paragraphCharacters of the lines between two blank lines
 * @param paragraphMarks of one kind (emphasis, code, brackets, entities) between two blank lines
 * @param fileMarks of all kinds in one text file
 * @param tags that look like HTML in one text file
 * @param tagCharacters of one of them
 * @param nesting of quotes, lists and brackets
 * @param indentation in columns
 * @param parsing time for one file, the last fence behind the others
 */
public record Limits(
        long markdownBytes,
        long packMarkdownBytes,
        long packBytes,
        long imageBytes,
        int files,
        int lineCharacters,
        int lines,
        int paragraphCharacters,
        int paragraphMarks,
        int fileMarks,
        int tags,
        int tagCharacters,
        int nesting,
        int indentation,
        Duration parsing) {

    private static final long MEGABYTE = 1_000_000;

    /** For packs that people wrote. */
    public static Limits standard() {
        return new Limits(
                MEGABYTE,
                10 * MEGABYTE,
                50 * MEGABYTE,
                2 * MEGABYTE,
                2_000,
                10_000,
                20_000,
                20_000,
                300,
                20_000,
                100,
                500,
                10,
                60,
                Duration.ofSeconds(5));
    }
}
