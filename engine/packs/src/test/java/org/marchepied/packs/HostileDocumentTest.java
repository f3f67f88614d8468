package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents that are known to stop Markdown parsers: each is rendered or refused, in bounded time, with a place and
 * never with an exception. Each family comes in a small size, which gets past the limits where that is possible, and in
 * large ones.
 */
@Timeout(60)
class HostileDocumentTest {

    /** Far above the 0.5 s that reading takes at most on a quiet machine: what hangs takes minutes. */
    private static final Duration BOUND = Duration.ofSeconds(5);

    static final String TOP =
            "---\nid: clavier\ntitle: Le clavier\nminutes: 25\nteaches: [clavier]\n---\n\n## A {#a}\n\n";

    @TempDir
    private Path parent;

    private PackFixture pack;

    @BeforeAll
    static void warmUp(@TempDir Path other) {
        PackFixture.in(other).read();
    }

    @BeforeEach
    void copyPack() {
        pack = PackFixture.in(parent);
    }

    static Stream<String> families() {
        return documents(1).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void isRefusedOrRendered_whenSmall(String family) {
        judge(documents(40).get(family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void isRefusedOrRendered_whenMedium(String family) {
        judge(documents(1_500).get(family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void isRefusedOrRendered_whenLarge(String family) {
        judge(documents(50_000).get(family));
    }

    /** The worst that the limits let through: many paragraphs, each just below them. */
    @ParameterizedTest
    @MethodSource("families")
    void isRefusedOrRendered_whenJustBelowTheLimits(String family) {
        String once = documents(9).get(family).strip() + "\n\n";
        long marks = once.chars().filter(c -> "*_`~<&[]()|\\!".indexOf(c) >= 0).count();
        long lines = once.lines().count() + 1;
        long times = Math.min(980_000 / once.length(), 19_900 / Math.max(marks, lines));

        judge(once.repeat((int) Math.max(1, times)));
    }

    @Test
    void isRefused_whenFiftyMegabytes() {
        judge("> ".repeat(24_900_000));

        pack.hasError("clavier.md:1:1", "octets");
    }

    @Test
    void isRefused_whenManyFilesAreBig() {
        for (int i = 0; i < 30; i++) {
            pack.write("gros" + i + ".md", "mot mot mot\n\n".repeat(70_000));
        }

        pack.hasError("gros2.md:1:1", "plus de 10 Mo");
    }

    @Test
    void isRefused_whenThereAreTooManyFiles() {
        for (int i = 0; i < 2_001; i++) {
            pack.write("images/i" + i + ".svg", "<svg/>");
        }

        assertThat(pack.read().problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("plus de 2000 fichiers"));
    }

    @Test
    void isReadOrRefused_whenRandom() {
        String[] pieces = {
            "*", "_", "**", "`", "```", "[", "]", "(", ")", "![", "<", ">", "&", "#", "|", "-", "+", "1.", "\n", "\n\n",
            " ", "    ", "\\", "a", "{#a}", ":", "~~~", "---", "***", "<!--", "-->", "&amp;", "[!NOTE]", "é", "\t",
            "images/"
        };
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            judge(text.toString());
            judgeInside("question {#q}", text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void isRefusedOrRendered_whenInAQuestion(String family) {
        judgeInside("question {#q}", documents(250).get(family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void isRefusedOrRendered_whenInYaml(String family) {
        judgeInside("simulation toy-keypad {#s}", documents(250).get(family));
        pack.write("clavier.md", "---\n" + documents(2_000).get(family) + "\n---\n");
        judgePack();
    }

    @Test
    void isRefused_whenYamlIsDeepOrLong() {
        for (String yaml : new String[] {
            "[".repeat(100_000),
            "{a: ".repeat(100_000),
            "- ".repeat(4_000),
            "? ".repeat(4_000),
            "a:\n ".repeat(10),
            "a: &a [*a, *a]",
            "a: |\n" + " x\n".repeat(100_000),
            "\"" + "\\n".repeat(100_000),
            "a: " + "!".repeat(50_000),
            "%".repeat(50_000),
            "--- a\n".repeat(50_000),
            "- a\n".repeat(100_000),
            ("a" + "0: [\n").repeat(10_000)
        }) {
            pack.write("pack.yaml", yaml);
            judgePack();
        }
    }

    @Test
    void isBounded_whenThousandsOfReferencesAreUnknown() {
        StringBuilder manifest = new StringBuilder(pack.text("pack.yaml")).append("  - plan: x\n    lacks:\n");
        for (int i = 0; i < 40_000; i++) {
            manifest.append("      inconnu-").append(i).append(": 1\n");
        }
        pack.write("pack.yaml", manifest.toString());

        judgePack();
    }

    private void judge(String markdown) {
        pack.write("clavier.md", TOP + markdown);
        judgePack();
    }

    private void judgeInside(String fence, String text) {
        pack.write("clavier.md", TOP + "~~~~~~ " + fence + "\n" + text + "\n~~~~~~\n");
        judgePack();
    }

    private void judgePack() {
        long start = System.nanoTime();
        CheckedPack checked = pack.read();
        if (System.nanoTime() - start > BOUND.toNanos()) {
            isFastTheSecondTime();
        }
        assertThat(checked.problems())
                .noneMatch(problem -> problem.message().contains("trop de temps")
                        || problem.message().contains("signalez-nous")
                        || problem.message().contains("trop imbriqué pour"));
        assertThat(checked.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }

    /** Other work on the machine may have been in the way once. */
    private void isFastTheSecondTime() {
        long start = System.nanoTime();
        pack.read();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    }

    /** The families of cmark's and commonmark's pathological tests, and some of flexmark's own weak places. */
    static Map<String, String> documents(int n) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("nested strong emphasis", "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
        documents.put("emphasis closers without openers", "a_ ".repeat(n));
        documents.put("emphasis openers without closers", "_a ".repeat(n));
        documents.put("strong openers", "**a".repeat(n));
        documents.put("mixed openers", "*_".repeat(n) + "a");
        documents.put("mixed closers", "a**b" + "c* ".repeat(n));
        documents.put("alternating openers", "*a _b ".repeat(n));
        documents.put("openers and closers multiple of 3", "a**b" + "c* ".repeat(n));
        documents.put("long run of stars", "*".repeat(n) + "a" + "*".repeat(n));
        documents.put("long run of underscores", "_".repeat(n) + "a");
        documents.put("link closers without openers", "a] ".repeat(n));
        documents.put("link openers without closers", "[a ".repeat(n));
        documents.put("mismatched openers and closers", "*a_ ".repeat(n));
        documents.put("link openers and emphasis closers", "[ a_ ".repeat(n));
        documents.put("nested brackets", "[".repeat(n) + "a" + "]".repeat(n));
        documents.put("nested brackets with parentheses", "[](".repeat(n));
        documents.put("nested images", "![".repeat(n) + "a" + "](x)".repeat(n));
        documents.put("image openers", "![a](".repeat(n));
        documents.put("unclosed links", "[a](<b".repeat(n));
        documents.put("unclosed links with parentheses", "[a](b".repeat(n));
        documents.put("unclosed titles", "[a](b \"c".repeat(n));
        documents.put("nested parentheses in a link", "[a](" + "(".repeat(n) + ")".repeat(n) + ")");
        documents.put("pattern [ (](", "[ (](".repeat(n));
        documents.put("nested quotes", "> ".repeat(n) + "a");
        documents.put("nested quotes without blanks", ">".repeat(n) + "a");
        documents.put("quotes line by line", stairs(n, "> ", "a"));
        documents.put("nested lists in one line", "- ".repeat(n) + "a");
        documents.put("nested ordered lists in one line", "1. ".repeat(n) + "a");
        documents.put("mixed lists in one line", "- 1. ".repeat(n) + "a");
        documents.put("lists line by line", indented(n, "* a"));
        documents.put("list items", "- a\n".repeat(n));
        documents.put("list items apart", "- a\n\n".repeat(n));
        documents.put("empty list items", "-\n".repeat(n));
        documents.put("lists and quotes", "> - ".repeat(n) + "a");
        documents.put("quote and item in turn", "> a\n- b\n".repeat(n));
        documents.put("runs of back-ticks", ticks(n));
        documents.put("single back-ticks", "`a ".repeat(n));
        documents.put("pairs of back-ticks", "`a``".repeat(n));
        documents.put("unclosed fences", "```\na\n\n".repeat(n));
        documents.put("fences of tildes", "~~~a\n".repeat(n));
        documents.put("references", "[a]: b\n".repeat(n));
        documents.put("reference chain", references(n));
        documents.put("unfinished references", "[a]:\n".repeat(n));
        documents.put("references to nothing", "[a][b] ".repeat(n));
        documents.put("collapsed references", "[a][] ".repeat(n));
        documents.put("reference with long label", "[" + "a".repeat(n) + "]: b\n\n[" + "a".repeat(n) + "]");
        documents.put("comments", "<!-- ".repeat(n));
        documents.put("comments in text", "a <!-- b ".repeat(n));
        documents.put("processing instructions", "a <? ".repeat(n));
        documents.put("declarations", "a <!A ".repeat(n));
        documents.put("cdata", "a <![CDATA[ ".repeat(n));
        documents.put("open tags", "<a b=\"".repeat(n));
        documents.put("many attributes", "<a " + "b=c ".repeat(n) + ">");
        documents.put("many tags", "<b>".repeat(n) + "a" + "</b>".repeat(n));
        documents.put("html blocks", "<div>\n\n".repeat(n));
        documents.put("angle brackets", "<".repeat(n) + ">".repeat(n));
        documents.put("automatic links", "<http://".repeat(n));
        documents.put("entities", "&amp;".repeat(n));
        documents.put("unfinished entities", "&a".repeat(n));
        documents.put("long entity", "&" + "a".repeat(n) + ";");
        documents.put("back-slashes", "\\".repeat(n));
        documents.put("escaped stars", "\\*".repeat(n) + "*a*");
        documents.put("blanks at the end", "a" + " ".repeat(n) + "\nb");
        documents.put("many blanks", " ".repeat(n) + "a");
        documents.put("tabs", "\t".repeat(n) + "a");
        documents.put("blank lines", "\n".repeat(n));
        documents.put("hard breaks", "a\\\n".repeat(n));
        documents.put("lazy lines", "> a\n" + "b\n".repeat(n));
        documents.put("under-lined headings", "a\n=\n".repeat(n));
        documents.put("under-lines", "a\n" + "-".repeat(n));
        documents.put("headings", "### a\n".repeat(n));
        documents.put("hashes", "#".repeat(n) + " a");
        documents.put("hashes behind a heading", "### a " + "#".repeat(n) + " b");
        documents.put("steps", "## a {#b}\n".repeat(n));
        documents.put("braces", "## " + "{".repeat(n) + "\n");
        documents.put("braces and blanks", "## {} " + " ".repeat(n) + "a\n");
        documents.put("fence of braces", "```question " + "{#".repeat(n) + "\n```\n");
        documents.put("rules", "***\n".repeat(n));
        documents.put("table of columns", "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n");
        documents.put("table of rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n));
        documents.put("table of pipes", "|".repeat(n) + "\n" + "|".repeat(n));
        documents.put("tables", "|a|\n|-|\n\n".repeat(n));
        documents.put("table delimiters", "|a|\n" + "|-|\n".repeat(n));
        documents.put("tables in quotes", "> |a|\n> |-|\n>\n".repeat(n));
        documents.put("callouts", "> [!NOTE]\n> a\n\n".repeat(n));
        documents.put("nested callouts", "> [!NOTE]\n> ".repeat(n));
        documents.put("long word", "a".repeat(n));
        documents.put("many words", "mot ".repeat(n));
        documents.put("sentence ends", "? ! . ".repeat(n));
        documents.put("choices", "- [ ] a\n  > b\n".repeat(n));
        documents.put("front matter lines", "---\n".repeat(n));
        return documents;
    }

    private static String stairs(int n, String step, String end) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= Math.min(n, 2_000); i++) {
            text.append(step.repeat(i)).append(end).append('\n');
        }
        return text.toString();
    }

    private static String indented(int n, String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(n, 2_000); i++) {
            text.append("  ".repeat(i)).append(line).append('\n');
        }
        return text.toString();
    }

    private static String ticks(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= Math.min(n, 1_200); i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }

    private static String references(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append('[').append(i).append("]: <").append(i + 1).append(">\n");
        }
        return text.append("\n[0]").toString();
    }
}
