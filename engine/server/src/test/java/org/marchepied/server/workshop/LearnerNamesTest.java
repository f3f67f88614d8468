package org.marchepied.server.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnerNamesTest {

    @Test
    void areReadOneALine() {
        var names = LearnerNames.read("  Amina \r\n\n Jean-Luc\n");

        assertThat(names.names()).containsExactly("Amina", "Jean-Luc");
        assertThat(names.problem()).isEmpty();
    }

    @Test
    void areMissed_whenThereAreNone() {
        assertThat(LearnerNames.read(" \n ").problem()).isEqualTo("workshop.no-names");
    }

    @Test
    void areTooMany_above40() {
        var names = LearnerNames.read("A\n".repeat(41));

        assertThat(names.problem()).isEqualTo("workshop.too-many");
        assertThat(names.allowed()).isEqualTo(40);
    }

    @Test
    void areTooLong_above60Characters() {
        var names = LearnerNames.read("A".repeat(61));

        assertThat(names.problem()).isEqualTo("workshop.name-too-long");
        assertThat(names.allowed()).isEqualTo(60);
    }
}
