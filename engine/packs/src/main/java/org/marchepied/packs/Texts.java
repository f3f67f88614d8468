package org.marchepied.packs;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language, from the bundle {@code messages}. */
final class Texts {

    private static final String BUNDLE = "org.marchepied.packs.messages";

    private final ResourceBundle bundle;

    /** French for every language but English. */
    Texts(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "fr";
        bundle = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), Texts.class.getClassLoader());
    }

    /** The sentence of this key, with {@code {0}}, {@code {1}}… filled in as they are: apostrophes need no care. */
    String text(String key, Object... values) {
        String text = bundle.getString(key);
        StringBuilder filled = new StringBuilder(text.length() + 40);
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
                filled.append(shown(values[text.charAt(i + 1) - '0']));
                i += 3;
            } else {
                filled.append(text.charAt(i++));
            }
        }
        return filled.toString();
    }

    /** A value of the author as a message shows it: on one line, and not endless. */
    private static String shown(Object value) {
        String text = value.toString().replaceAll("\\p{Cntrl}+", " ");
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
