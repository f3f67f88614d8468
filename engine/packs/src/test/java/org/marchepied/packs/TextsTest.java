package org.marchepied.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void hasTheSameKeysAndValuesInBothLanguages() {
        ResourceBundle french = bundle(Locale.FRENCH);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(french.keySet());
        assertThat(french.keySet())
                .allSatisfy(key ->
                        assertThat(values(english.getString(key))).as(key).isEqualTo(values(french.getString(key))));
    }

    @Test
    void fillsValuesAsTheyAre() {
        String text = new Texts(Locale.FRENCH).text("step.no-id", "L'{0} d'été\n", "ete");

        assertThat(text).contains("'L'{0} d'été '").contains("'{#ete}'");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.marchepied.packs.messages", locale);
    }

    private static Object values(String text) {
        return text.replaceAll("[^{}0-9]", "")
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .boxed()
                .toList();
    }
}
