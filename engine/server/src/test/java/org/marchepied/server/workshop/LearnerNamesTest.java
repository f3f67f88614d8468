package org.marchepied.server.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"Zoé", "zoé", "ZOE", " Zoe ", "Zoe\u0301"})
    void areTaken_whenSomebodyHasThem_whateverCaseAndAccents(String name) {
        assertThat(LearnerNames.read("Ana\n" + name).taken(List.of(new LearnerName(1, "Zoé"))))
                .containsExactly(name.strip());
    }

    @Test
    void areTaken_whenTypedTwice() {
        assertThat(LearnerNames.read("Ana\nBob\nana").taken(List.of())).containsExactly("ana");
    }

    @Test
    void areFree_withALetterMore() {
        assertThat(LearnerNames.read("Zoé B.\nZoéline").taken(List.of(new LearnerName(1, "Zoé"))))
                .isEmpty();
    }
}
