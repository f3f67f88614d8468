package org.marchepied.plugins.actualisation;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts as people write them: {@code 142,56}, {@code 142.56 €}, {@code 1 142,56}. */
final class Money {

    private static final int LONGEST = 40;
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,7})(?:[.,]([0-9]{1,2}))?");
    private static final Pattern THOUSANDS = Pattern.compile("([0-9]{1,3})[.,]([0-9]{3})((?:[.,][0-9]{1,2})?)");

    private Money() {}

    /** In cents; empty if this is no amount. */
    static OptionalLong read(String text) {
        if (text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        var plain = Texts.withoutSpaces(text).toLowerCase(Locale.ROOT).replaceAll("€|euros?|eur$", "");
        var thousands = THOUSANDS.matcher(plain);
        var amount = AMOUNT.matcher(thousands.matches() ? thousands.replaceFirst("$1$2$3") : plain);
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        var decimals = amount.group(2) == null ? "00" : (amount.group(2) + "0").substring(0, 2);
        return OptionalLong.of(Long.parseLong(amount.group(1)) * 100 + Long.parseLong(decimals));
    }

    /** As one types it: {@code 142,56}. */
    static String text(long cents) {
        return "%d,%02d".formatted(cents / 100, cents % 100);
    }

    /** As a paper says it: {@code 142,56 €}. */
    static String euros(long cents) {
        return text(cents) + "\u00A0€";
    }
}
