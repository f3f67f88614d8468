package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows every link of every page, one of each kind, and checks what is there. Documents must at least come. */
final class Crawl {

    private static final int MOST_PAGES = 100;

    private final Visit visit;
    private final Set<String> kinds = new HashSet<>();

    Crawl(Visit visit) {
        this.visit = visit;
    }

    void from(String start) {
        var ahead = new ArrayDeque<>(List.of(start));
        kinds.add(kind(start));
        while (!ahead.isEmpty()) {
            assertThat(kinds).as("kinds of pages").hasSizeLessThan(MOST_PAGES);
            for (var address : look(ahead.remove())) {
                if (kinds.add(kind(address))) {
                    ahead.add(address);
                }
            }
        }
    }

    /** @return where the page leads */
    private List<String> look(String address) {
        var answer = visit.context().request().get(visit.site() + address);
        assertThat(answer.status()).as(address).isLessThan(400);
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return List.of();
        }
        visit.go(address);
        PageChecks.check(visit, "page" + kind(address).replaceAll("[^a-z0-9]+", "-"));
        var addresses = new ArrayList<String>();
        for (var link : visit.page().locator("a[href^='/']").all()) {
            addresses.add(link.getAttribute("href").replaceFirst("#.*", ""));
        }
        return addresses;
    }

    /** Pages of one kind differ by a number or by what a pack calls itself and its lessons. */
    private static String kind(String address) {
        return PageChecks.kind(address)
                .replaceFirst("/parcours/[^/]+/[^/]+$", "/parcours/a/b")
                .replaceFirst("/parcours/[^/]+$", "/parcours/a");
    }
}
