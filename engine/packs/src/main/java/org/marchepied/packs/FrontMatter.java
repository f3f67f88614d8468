package org.marchepied.packs;

import org.jspecify.annotations.Nullable;
import org.marchepied.packs.YamlNode.Fields;

/**
 * The YAML between two lines of three hyphens at the top of a file, and the rest.
 *
 * @param fields null if the YAML cannot be read, which is then among the findings
 */
record FrontMatter(@Nullable Fields fields, Source body) {

    private static final String FENCE = "---";

    /** A file without front matter has no fields, which is found as a problem. */
    static FrontMatter split(Source source, Findings findings) {
        int end = end(source);
        if (end < 0) {
            findings.error(source.place(0), "lesson.no-front-matter");
            return new FrontMatter(null, source);
        }
        return new FrontMatter(
                YamlParser.parse(source.lines(1, end), findings), source.lines(end + 1, source.lineCount()));
    }

    private static int end(Source source) {
        if (!source.line(0).stripTrailing().equals(FENCE)) {
            return -1;
        }
        for (int i = 1; i < source.lineCount(); i++) {
            if (source.line(i).stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }
}
