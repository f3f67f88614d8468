package org.marchepied.packs;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on what HTML leaves this package: anything that is not named here is dropped. */
final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "div")
            .allowElements("strong", "em", "code", "pre", "br", "hr", "img", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("class")
            .matching(Pattern.compile("callout callout-[a-z]+|callout-title|align-(left|center|right)"))
            .onElements("div", "p", "th", "td")
            .allowAttributes("role")
            .matching(Pattern.compile("note"))
            .onElements("div")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .allowAttributes("src")
            .matching(Pattern.compile("/media/[a-z0-9-]+/[0-9a-f]+/images/[\\p{L}\\p{N}._/-]+"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("href")
            .matching(Pattern.compile("/etape/[a-z0-9-]+(/[a-z0-9-]+)?"))
            .onElements("a")
            .toFactory();

    private SafeHtml() {}

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
