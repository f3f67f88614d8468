package org.marchepied.plugins.loginkeypad;

import java.util.Arrays;

/** What is done to typed texts before they are compared. */
final class Texts {

    private Texts() {}

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    /** The same characters in their natural order. */
    static String sorted(String text) {
        var characters = text.toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }
}
