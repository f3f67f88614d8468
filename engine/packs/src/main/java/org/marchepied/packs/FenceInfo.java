package org.marchepied.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the marker of a fence or a heading: words, then attributes in braces.
 *
 * @param words before the braces
 * @param attributes {@code id} of {@code #id}, and {@code key=value}; a key without a value has an empty one
 */
record FenceInfo(String words, Map<String, String> attributes) {

    static final List<String> ACTIVITIES = List.of("simulation", "question");

    private static final Pattern INFO = Pattern.compile("([^{]*+)(?:\\{([^{}]*+)}\\s*+)?");
    private static final Pattern TRAILING = Pattern.compile("\\{([^{}]*+)}\\s*+#*+\\s*+$");

    /** Of a fence: the braces are behind the words. */
    static FenceInfo of(String info) {
        Matcher matcher = INFO.matcher(info);
        return matcher.matches()
                ? new FenceInfo(matcher.group(1).strip(), attributes(matcher.group(2)))
                : new FenceInfo(info.strip(), Map.of());
    }

    /** Of a heading: the braces at its end, if any. */
    static FenceInfo ofHeading(String heading) {
        Matcher matcher = TRAILING.matcher(heading);
        return matcher.find()
                ? new FenceInfo(heading.substring(0, matcher.start()).strip(), attributes(matcher.group(1)))
                : new FenceInfo(heading.strip(), Map.of());
    }

    static boolean isActivity(String info) {
        return ACTIVITIES.contains(firstWord(info));
    }

    static String firstWord(String info) {
        return info.strip().split("[\\s{]", 2)[0];
    }

    private static Map<String, String> attributes(@Nullable String inside) {
        Map<String, String> attributes = new LinkedHashMap<>();
        List<String> parts =
                new ArrayList<>(List.of((inside == null ? "" : inside).strip().split("\\s+")));
        parts.removeIf(String::isEmpty);
        for (String part : parts) {
            if (part.startsWith("#")) {
                attributes.put("id", part.substring(1));
            } else {
                String[] pair = part.split("=", 2);
                attributes.put(pair[0], pair.length == 2 ? pair[1] : "");
            }
        }
        return attributes;
    }
}
