package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCheckTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT/>",
                "<foreignObject><p/></foreignObject>",
                "<p xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<script xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<rect onload=\"alert(1)\"/>",
                "<rect ONCLICK=\"alert(1)\"/>",
                "<a href=\"#a\"/>",
                "<use href=\"http://x.org/a.svg#a\"/>",
                "<use xlink:href=\"//x.org/a.svg#a\"/>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<image xlink:href=\"images/a.png\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
                "<rect style=\"fill:url(http://x.org)\"/>",
                "<rect fill=\"url('//x.org')\"/>",
                "<rect style=\"fill:u\\72l(//x.org)\"/>",
                "<style>@import 'http://x.org';</style>",
                "<style>rect{fill:url(//x.org)}</style>",
                "<style><![CDATA[@import '//x.org';]]></style>",
                "<g xml:base=\"http://x.org\"/>",
                "<?xml-stylesheet href=\"http://x.org\"?>",
                "<iframe/>",
                "<handler/>"
            })
    void refuses_whenSvgDoesMoreThanDraw(String inside) {
        assertThat(problems("a.svg", OPEN + inside + "</svg>")).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isGreaterThanOrEqualTo(2);
            assertThat(problem.message()).contains("n'est pas permis");
        });
    }

    @Test
    void refuses_whenSvgHasDoctype() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"" + "x".repeat(1000) + "\">]>" + OPEN + "&a;</svg>";

        assertThat(problems("a.svg", bomb)).hasSize(1);
    }

    @Test
    void refuses_whenSvgIsDeepOrBroken() {
        assertThat(problems("a.svg", OPEN + "<g>".repeat(100_000))).hasSize(1);
        assertThat(problems("a.svg", OPEN + "<rect")).hasSize(1);
        assertThat(problems("a.svg", "")).hasSize(1);
        assertThat(problems("a.svg", "<html/>")).hasSize(1);
    }

    @Test
    void accepts_whenSvgDraws() {
        String drawing = "<!-- drawn --><style>rect{fill:url(#a)}</style><defs><linearGradient id=\"a\"/></defs>"
                + "<use href=\"#b\"/><use xlink:href=\"#b\"/><rect style=\"fill: url( '#a' )\"/><text>url</text>";

        assertThat(problems("a.svg", "<?xml version=\"1.0\"?>\n" + OPEN + drawing + "</svg>"))
                .isEmpty();
    }

    @Test
    void refuses_whenNameAndContentDiffer() {
        assertThat(problems("a.png", "<svg/>")).hasSize(1);
        assertThat(problems("a.exe", "MZ")).hasSize(1);
        assertThat(problems("a.webp", "RIFF0000WAVE")).hasSize(1);
    }

    @Test
    void accepts_whenNameAndContentAgree() {
        assertThat(problems("a.png", "\u0089PNG\r\n\u001a\n")).isEmpty();
        assertThat(problems("a.JPG", "\u00ff\u00d8\u00ff\u00e0")).isEmpty();
        assertThat(problems("a.webp", "RIFF0000WEBP")).isEmpty();
    }

    private static List<Problem> problems(String name, String content) {
        Findings findings = new Findings(new Texts(Locale.FRENCH));
        ImageCheck.check(Place.top("p/images/" + name), content.getBytes(StandardCharsets.ISO_8859_1), findings);
        return findings.problems();
    }
}
