package org.marchepied.acceptance;

import java.util.List;

/** What nobody should type and somebody pastes. */
final class OddTexts {

    static final List<String> ALL = List.of(
            "\0",
            "\u0007\u001b[2J\u0000",
            "\u202eabc\u2066",
            "\ud83d\ude00".repeat(50),
            "\ufffe\uffff",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "=cmd|' /C calc'!A0",
            "${7*7}#{7*7}",
            "É".repeat(500));

    private OddTexts() {}
}
