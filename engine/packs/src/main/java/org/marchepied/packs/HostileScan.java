package org.marchepied.packs;

/**
 * One pass over a document before it is parsed, which refuses what would make the Markdown parser slow or deep. It
 * counts per paragraph (lines between two blank lines), since inline marks cannot reach further.
 */
final class HostileScan {

    private final Source source;
    private final Limits limits;
    private final Findings findings;

    private int marks;
    private int tags;
    private int tagLength;
    private int characters;
    private int emphasis;
    private int ticks;
    private int angles;
    private int entities;
    private int brackets;
    private int parentheses;
    private int bracketDepth;
    private int parenthesisDepth;

    private HostileScan(Source source, Limits limits, Findings findings) {
        this.source = source;
        this.limits = limits;
        this.findings = findings;
    }

    /** Whether the document may be parsed; if not, the first reason is among the findings. */
    static boolean passes(Source source, Limits limits, Findings findings) {
        return new HostileScan(source, limits, findings).passes();
    }

    private boolean passes() {
        if (source.lineCount() > limits.lines()) {
            findings.error(source.place(limits.lines(), 0), "limit.lines", limits.lines());
            return false;
        }
        for (int i = 0; i < source.lineCount(); i++) {
            if (!passes(i, source.line(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(int number, String line) {
        if (line.length() > limits.lineCharacters()) {
            return refuse(number, limits.lineCharacters(), "limit.line", limits.lineCharacters());
        }
        if (line.isBlank()) {
            newParagraph();
            return true;
        }
        characters += line.length();
        if (characters > limits.paragraphCharacters()) {
            return refuse(number, 0, "limit.paragraph", limits.paragraphCharacters());
        }
        return containersPass(number, line) && marksPass(number, line);
    }

    /** The quotes and list items that the line opens, and how far it is indented. */
    private boolean containersPass(int number, String line) {
        int depth = 0;
        int blanks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks += c == '\t' ? 4 : 1;
                if (blanks > limits.indentation()) {
                    return refuse(number, i, "limit.indentation", limits.indentation());
                }
            } else if (isContainer(c)) {
                if (opens(line, i) && !containerPasses(number, i, ++depth)) {
                    return false;
                }
            } else {
                return true;
            }
        }
        return true;
    }

    private boolean containerPasses(int number, int column, int depth) {
        if (++marks > limits.fileMarks()) {
            return refuse(number, column, "limit.file-marks", limits.fileMarks());
        }
        return depth <= limits.nesting() || refuse(number, column, "limit.nesting", limits.nesting());
    }

    private static boolean isContainer(char c) {
        return isMarker(c) || Character.isDigit(c);
    }

    /** A list marker has a blank behind it; so a rule of hyphens opens nothing. */
    private static boolean opens(String line, int at) {
        char c = line.charAt(at);
        return c == '>' || isMarker(c) && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)));
    }

    private static boolean isMarker(char c) {
        return c == '>' || c == '-' || c == '+' || c == '*' || c == '.' || c == ')';
    }

    private boolean marksPass(int number, String line) {
        char before = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isMark(c) && !markPasses(number, i, c, c != before)) {
                return false;
            }
            if (!tagPasses(number, i, line)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '*', '_', '`', '~', '<', '&', '[', ']', '(', ')', '|', '\\', '!' -> true;
            default -> false;
        };
    }

    private boolean markPasses(int number, int column, char c, boolean newRun) {
        if (++marks > limits.fileMarks()) {
            return refuse(number, column, "limit.file-marks", limits.fileMarks());
        }
        count(c, newRun);
        if (bracketDepth > limits.nesting() || parenthesisDepth > limits.nesting()) {
            return refuse(number, column, "limit.nesting", limits.nesting());
        }
        int most = Math.max(
                Math.max(emphasis, ticks), Math.max(Math.max(angles, entities), Math.max(brackets, parentheses)));
        return most <= limits.paragraphMarks() || refuse(number, column, "limit.marks", limits.paragraphMarks());
    }

    private void count(char c, boolean newRun) {
        switch (c) {
            case '*', '_' -> emphasis += newRun ? 1 : 0;
            case '`', '~' -> ticks += newRun ? 1 : 0;
            case '<' -> angles++;
            case '&' -> entities++;
            case '[' -> {
                brackets++;
                bracketDepth++;
            }
            case ']' -> bracketDepth = Math.max(0, bracketDepth - 1);
            case '(' -> {
                parentheses++;
                parenthesisDepth++;
            }
            case ')' -> parenthesisDepth = Math.max(0, parenthesisDepth - 1);
            default -> {}
        }
    }

    /** What looks like a tag is an error anyway, unless it is code; the parser matches tags by deep expressions. */
    private boolean tagPasses(int number, int column, String line) {
        char c = line.charAt(column);
        if (c == '<' && column + 1 < line.length() && !Character.isWhitespace(line.charAt(column + 1))) {
            tagLength = 1;
            return ++tags <= limits.tags() || refuse(number, column, "limit.tags", limits.tags());
        }
        if (c == '>') {
            tagLength = 0;
        } else if (tagLength > 0 && ++tagLength > limits.tagCharacters()) {
            return refuse(number, column, "limit.tag", limits.tagCharacters());
        }
        return true;
    }

    private void newParagraph() {
        characters = 0;
        tagLength = 0;
        emphasis = 0;
        ticks = 0;
        angles = 0;
        entities = 0;
        brackets = 0;
        parentheses = 0;
        bracketDepth = 0;
        parenthesisDepth = 0;
    }

    private boolean refuse(int line, int column, String key, int limit) {
        findings.error(source.place(line, column), key, limit);
        return false;
    }
}
