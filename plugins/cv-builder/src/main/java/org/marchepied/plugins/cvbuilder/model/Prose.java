package org.marchepied.plugins.cvbuilder.model;

import java.util.Optional;

/**
 * What a few lines in the learner's own words must be like.
 *
 * @param fewest words; 0 if they may be left out
 * @param most characters
 * @param isPublic whether contact details have no place in them
 */
public record Prose(int fewest, int most, boolean isPublic) {

    private static final int LETTERS_TO_TELL = 12;
    private static final int DIGITS_OF_A_PHONE = 10;

    /** The kind of error; empty if they are right. */
    public Optional<String> error(String text) {
        if (text.isBlank()) {
            return fewest == 0 ? Optional.empty() : Optional.of("empty");
        }
        if (text.length() > most) {
            return Optional.of("long");
        }
        if (isShouted(text)) {
            return Optional.of("capitals");
        }
        if (isPublic && (text.contains("@") || Texts.digits(text).length() >= DIGITS_OF_A_PHONE)) {
            return Optional.of("contact");
        }
        if (text.contains("…") || text.contains("...")) {
            return Optional.of("unfinished");
        }
        return text.strip().split("\\s+").length < fewest ? Optional.of("short") : Optional.empty();
    }

    private static boolean isShouted(String text) {
        var letters = text.chars().filter(Character::isLetter).count();
        var capitals = text.chars().filter(Character::isUpperCase).count();
        return letters >= LETTERS_TO_TELL && capitals * 10 > letters * 7;
    }
}
