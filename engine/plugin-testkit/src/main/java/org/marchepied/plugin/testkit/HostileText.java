package org.marchepied.plugin.testkit;

import java.util.List;
import java.util.Random;

/** What browsers, jokers and programs send where a word was expected. */
public final class HostileText {

    public static final List<String> ALL = List.of(
            "",
            " ",
            "a".repeat(10_000),
            "9".repeat(10_000),
            "null",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1e9",
            "NaN",
            "\u0661\u0662\u0663\u0664\u0665\u0666",
            "\uFF11\uFF12\uFF13",
            "\uD83D\uDC75\uD83C\uDFFD\uD83D\uDD11\u200D\uD83D\uDCBB",
            "\uD800",
            "\u0000",
            "\u05E9\u05DC\u05D5\u05DD \u202Etxt.exe",
            "e\u0301\u0302\u0303".repeat(50),
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onfocus='alert(1)",
            "javascript:alert(1)",
            "=cmd|' /C calc'!A0",
            "'; drop table learner; --",
            "{0} {1,number} '{",
            "${7*7} #{7*7} {{7*7}}",
            "../../etc/passwd",
            "a&b=c?d%00%zz+e",
            "line\r\nSet-Cookie: a=b",
            "   sp  aces   ");

    private HostileText() {}

    /** One of them. */
    public static String any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
