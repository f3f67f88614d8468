package org.marchepied.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void format_whenApostrophe_keepsIt() {
        assertThat(Messages.format("Tapez l'identifiant {0}.", Locale.FRENCH, List.of("6106850F")))
                .isEqualTo("Tapez l'identifiant 6106850F.");
    }

    @Test
    void bundle_whenMissing_isEmpty() {
        assertThat(Messages.bundle(MessagesTest.class, "xx")).isEmpty();
    }
}
