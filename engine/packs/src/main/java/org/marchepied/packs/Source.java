package org.marchepied.packs;

import java.util.List;

/**
 * Text with the place of each of its lines in a file: a whole file, or some lines of it with their beginnings cut off.
 */
final class Source {

    /** A line of another source, by index from 0, without its first characters. */
    record Cut(int line, int dropped) {}

    private final String file;
    private final String text;
    private final int[] starts;
    private final int[] lines;
    private final int[] columns;

    private Source(String file, String text, int[] lines, int[] columns) {
        this.file = file;
        this.text = text;
        this.starts = starts(text, lines.length);
        this.lines = lines;
        this.columns = columns;
    }

    /** @param text with line feeds only */
    static Source of(String file, String text) {
        int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] lines = new int[count];
        int[] columns = new int[count];
        for (int i = 0; i < count; i++) {
            lines[i] = i + 1;
            columns[i] = 1;
        }
        return new Source(file, text, lines, columns);
    }

    /** Text whose every line is said to stand at one place, such as the value of a key. */
    static Source at(Place place, String text) {
        int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] lines = new int[count];
        int[] columns = new int[count];
        for (int i = 0; i < count; i++) {
            lines[i] = place.line();
            columns[i] = place.column();
        }
        return new Source(place.file(), text, lines, columns);
    }

    /** Some lines of this source. */
    Source select(List<Cut> cuts) {
        StringBuilder selected = new StringBuilder();
        int[] newLines = new int[Math.max(1, cuts.size())];
        int[] newColumns = new int[newLines.length];
        newLines[0] = lines[0];
        newColumns[0] = columns[0];
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            String line = line(cut.line());
            int dropped = Math.min(cut.dropped(), line.length());
            selected.append(i == 0 ? "" : "\n").append(line, dropped, line.length());
            newLines[i] = lines[cut.line()];
            newColumns[i] = columns[cut.line()] + dropped;
        }
        return new Source(file, selected.toString(), newLines, newColumns);
    }

    /** The lines from one index up to before another. */
    Source lines(int from, int to) {
        return select(java.util.stream.IntStream.range(from, Math.max(from, to))
                .mapToObj(line -> new Cut(line, 0))
                .toList());
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lines.length;
    }

    String line(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        return text.substring(starts[index], end);
    }

    /** Index from 0 of the line in which an offset falls. */
    int lineOf(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    Place place(int offset) {
        int line = lineOf(Math.max(0, Math.min(offset, text.length())));
        return place(line, offset - starts[line]);
    }

    /** @param line index from 0 in this source */
    Place place(int line, int column) {
        int known = Math.max(0, Math.min(line, lines.length - 1));
        return new Place(file, lines[known], columns[known] + Math.max(0, column));
    }

    private static int[] starts(String text, int count) {
        int[] starts = new int[count];
        int at = 0;
        for (int i = 1; i < count; i++) {
            at = text.indexOf('\n', at) + 1;
            starts[i] = at;
        }
        return starts;
    }
}
