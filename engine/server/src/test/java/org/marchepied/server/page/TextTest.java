package org.marchepied.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Pattern TEMPLATE_KEY = Pattern.compile("(?:\\.t|text\\.get)\\(\"([a-z0-9.-]+)\"[,)]");

    @Test
    void bundles_haveTheSameKeys() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.FRENCH));
    }

    @Test
    void messages_areWellFormed() {
        for (var locale : Text.LOCALES) {
            for (var key : keys(locale)) {
                assertThat(new MessageFormat(bundle(locale).getString(key), locale))
                        .isNotNull();
            }
        }
    }

    /** Spaces there are unbreakable, or a line could begin with the sign. */
    @Test
    void frenchSigns_areNotLeftAloneAtTheEndOfALine() {
        assertThat(keys(Locale.FRENCH))
                .allSatisfy(
                        key -> assertThat(bundle(Locale.FRENCH).getString(key)).doesNotContainPattern(" [:;!?»%]|« "));
    }

    @Test
    void keys_ofTemplatesAndCodeExist() throws IOException {
        var known = keys(Locale.FRENCH);
        for (var root : List.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(known).as("messages of " + file).containsAll(keysIn(file));
                }
            }
        }
    }

    private static List<String> keysIn(Path file) throws IOException {
        return TEMPLATE_KEY
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static TreeSet<String> keys(Locale locale) {
        Enumeration<String> keys = bundle(locale).getKeys();
        return Collections.list(keys).stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.marchepied.server.page.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
