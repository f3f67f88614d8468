package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that would run in a browser or call another site: it is refused, and its HTML would be harmless all the same. */
class UnsafeContentTest {

    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
            "<iframe src=javascript:alert(1)></iframe>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<style>@import 'http://x.org';</style>",
            "<link rel=stylesheet href=//x.org>",
            "<base href=//x.org>",
            "<form action=//x.org><input></form>",
            "<details open ontoggle=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php alert(1) ?>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](javascript&colon;alert(1))",
            "[x](java&#x09;script:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](\\javascript:alert(1))",
            "[x](vbscript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg)",
            "[x](//x.org)",
            "[x](\\\\x.org)",
            "[x](/etape/clavier)",
            "[x](clavier.md?onclick=alert)",
            "[x](clavier.md \"a\\\" onclick=alert(1)\")",
            "[x](file:///etc/passwd)",
            "<javascript:alert(1)>",
            "<http://x.org>",
            "<a@x.org>",
            "![x](javascript:alert(1))",
            "![x](data:image/svg+xml;base64,PHN2Zy8+)",
            "![x](http://x.org/a.png)",
            "![x](//x.org/a.png)",
            "![x](images/../../secret.png)",
            "![\" onerror=alert(1) \"](images/fiche.svg)",
            "![x](images/fiche.svg \"a\\\" onerror=alert(1)\")",
            "`<script>alert(1)</script>`",
            "```\n<script>alert(1)</script>\n```",
            "    <script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\\<script>alert(1)\\</script>",
            "> [!\"><script>alert(1)</script>]\n> x",
            "|<script>|\n|-|\n|<img onerror=alert(1)>|",
            "[x][javascript:alert(1)]",
            "[a]: javascript:alert(1)\n\n[a]",
            "*<b onmouseover=alert(1)>*",
            "x <a href='java\nscript:alert(1)'>");

    @TempDir
    private Path parent;

    private PackFixture pack;

    @BeforeEach
    void copyPack() {
        pack = PackFixture.in(parent);
    }

    static Stream<String> payloads() {
        return PAYLOADS.stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isRefusedOrHarmless_whenInProse(String payload) {
        isHarmless(payload);
        pack.append("codes.md", "\n\n" + payload + "\n");
        isHarmlessInPack();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isRefusedOrHarmless_whenInNotesAndHandout(String payload) {
        pack.append("codes.trainer.md", "\n\n" + payload + "\n").append("codes.print.md", "\n\n" + payload + "\n");
        isHarmlessInPack();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isRefusedOrHarmless_whenInAQuestionOrFallback(String payload) {
        String line = payload.replace("\n", " ");
        pack.replace("codes.md", "deux : agence", line)
                .replace("codes.md", "Regardez encore", line)
                .replace("codes.md", "Vous avez deux codes.", line)
                .replace("clavier.md", "Tapez votre code", line);
        isHarmlessInPack();
    }

    @Test
    void isSanitised_whenTheRendererLetsSomethingThrough() {
        assertThat(PAYLOADS).allSatisfy(payload -> hasNothingActive(SafeHtml.of("<p>" + payload + "</p>")));
        assertThat(SafeHtml.of("<a href=\"//x.org\">x</a>")).doesNotContain("x.org");
        assertThat(SafeHtml.of("<img src=\"http://x.org/a.png\" alt=\"a\">")).doesNotContain("x.org");
        assertThat(SafeHtml.of("<p class=\"other\" style=\"color:red\" id=\"a\">x</p>"))
                .isEqualTo("<p>x</p>");
    }

    /** Renders without the checks' verdict, as if an error had been overlooked. */
    private void isHarmless(String payload) {
        Findings findings = new Findings(new Texts(Locale.FRENCH));
        PackPages pages = new PackPages(
                "p", "0", java.util.Set.of("images/fiche.svg"), List.of("clavier"), new Texts(Locale.FRENCH));
        Markdown text = Markdown.parse(Source.of("p/a.md", payload), Limits.standard(), findings);
        hasNothingActive(Rendering.html(text, text.blocks(), pages, new Links(pages, "clavier", findings), findings));
    }

    private void isHarmlessInPack() {
        Pack read = pack.read().pack();
        if (read != null) {
            for (Lesson lesson : read.lessons()) {
                hasNothingActive(lesson.handout() + lesson.trainerNotes());
                lesson.steps().forEach(step -> {
                    hasNothingActive(String.valueOf(step.trainerNotes()));
                    step.blocks().forEach(UnsafeContentTest::hasNothingActive);
                });
            }
        }
    }

    private static void hasNothingActive(Block block) {
        if (block instanceof Prose prose) {
            hasNothingActive(prose.html());
        } else if (block instanceof Question question) {
            hasNothingActive(question.prompt() + question.explanation());
            question.choices().forEach(choice -> hasNothingActive(choice.html() + choice.feedback()));
        } else if (block instanceof SimulationActivity simulation) {
            hasNothingActive(simulation.fallback());
        }
    }

    private static void hasNothingActive(String html) {
        assertThat(tagsOf(html).toLowerCase(Locale.ROOT))
                .doesNotContain("script", "iframe", "<svg", "<math", "<style", "<link", "<base", "<form", "<input")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("x.org", "data:", "vbscript:", "file:");
    }

    /** Everything between angle brackets, without the values of alternatives, which are text. */
    private static String tagsOf(String html) {
        StringBuilder tags = new StringBuilder();
        java.util.regex.Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .forEach(tag -> tags.append(tag.group().replaceAll("alt=\"[^\"]*\"", "")));
        return tags.toString();
    }
}
