package org.marchepied.plugin;

import org.jspecify.annotations.Nullable;

/**
 * What an action showed about one skill.
 *
 * @param skill one of {@link Descriptor#skills()}
 * @param error a stable name for the kind of error, such as {@code letter-for-digit}; null when right
 */
public record Judgement(
        String skill, boolean correct, @Nullable String error) {

    public static Judgement right(String skill) {
        return new Judgement(skill, true, null);
    }

    public static Judgement wrong(String skill, String error) {
        return new Judgement(skill, false, error);
    }
}
