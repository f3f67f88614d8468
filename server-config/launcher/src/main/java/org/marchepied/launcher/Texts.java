package org.marchepied.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** What the command says: in French, or in English to whoever has set the machine to English. */
final class Texts {

    private final Locale language;
    private final ResourceBundle bundle;

    Texts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.marchepied.launcher.messages",
                language,
                Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Texts forEnvironment(Map<String, String> environment) {
        String set = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return new Texts(set.startsWith("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
