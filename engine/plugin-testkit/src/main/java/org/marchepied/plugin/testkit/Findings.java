package org.marchepied.plugin.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The promises seen broken, a few examples of each. */
final class Findings {

    private static final int ENOUGH = 3;

    private final Map<Promise, List<String>> byPromise = new EnumMap<>(Promise.class);

    void add(Promise promise, String finding) {
        var known = byPromise.computeIfAbsent(promise, none -> new ArrayList<>());
        if (known.size() < ENOUGH) {
            known.add(finding);
        }
    }

    List<String> of(Promise promise) {
        return byPromise.getOrDefault(promise, List.of());
    }
}
