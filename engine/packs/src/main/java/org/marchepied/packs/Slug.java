package org.marchepied.packs;

import java.text.Normalizer;
import java.util.Locale;

/** An id to propose for a title. */
final class Slug {

    private Slug() {}

    static String of(String title) {
        String slug = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened = slug.length() > 30 ? slug.substring(0, 30).replaceAll("-[^-]*$", "") : slug;
        return shortened.isEmpty() ? "etape" : shortened;
    }
}
