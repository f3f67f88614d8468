package org.marchepied.plugins.offerapplication.apply;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.offers.Words;

/** What is wrong with a message to an employer, and what could be better. */
final class Message {

    private static final int LONGEST = 2_000;

    private static final int SHORTEST = 40;
    private static final int FEWEST_WORDS = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BLANK = Pattern.compile("\\[[^\\]]{0,80}\\]");
    private static final Pattern GREETING = Pattern.compile("(?iu)\\b(bonjour|bonsoir|madame|monsieur|hello|dear)\\b");
    private static final Pattern FAMILIAR = Pattern.compile("(?iu)\\b(salut|coucou|slt|bjr|mdr|stp)\\b");

    private Message() {}

    /** The kind of error; empty if it can be sent. */
    static Optional<String> error(OfferConfig config, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of("empty");
        }
        if (text.length() > LONGEST) {
            return Optional.of("too-long");
        }
        if (squeezed(text).equals(squeezed(config.message()))) {
            return Optional.empty();
        }
        if (squeezed(text).equals(squeezed(config.model()))) {
            return Optional.of("model");
        }
        if (BLANK.matcher(text).find()) {
            return Optional.of("blanks");
        }
        if (text.length() < SHORTEST || WORD.matcher(text).results().count() < FEWEST_WORDS) {
            return Optional.of("too-short");
        }
        if (isShouted(text)) {
            return Optional.of("capitals");
        }
        return FAMILIAR.matcher(text).find() ? Optional.of("familiar") : Optional.empty();
    }

    /** A piece of advice about a message that was sent; empty if there is none. */
    static Optional<String> advice(OfferConfig config, String text) {
        if (!GREETING.matcher(text).find()) {
            return Optional.of("greeting");
        }
        return Words.plain(text.length() > 200 ? text.substring(text.length() - 200) : text)
                        .contains(Words.plain(config.person().lastName()))
                ? Optional.empty()
                : Optional.of("signature");
    }

    /** Whether nearly all letters are capitals, as when the capitals lock is on. */
    static boolean isShouted(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters >= 8 && capitals * 10 > letters * 7;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
