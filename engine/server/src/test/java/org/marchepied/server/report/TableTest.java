package org.marchepied.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @Test
    void opensInAFrenchSpreadsheet() {
        var table = Table.write(List.of(List.of("Prénom", "Présent"), List.of("Zoé", "oui")));

        assertThat(table).isEqualTo("\ufeffPrénom;Présent\r\nZoé;oui\r\n");
    }

    @Test
    void quotesWhatWouldBreakIt() {
        var table = Table.write(List.of(List.of("a;b", "c\"d", "e\nf")));

        assertThat(table).isEqualTo("\ufeff\"a;b\";\"c\"\"d\";\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1"})
    void calculatesNothing_whenANameIsAFormula(String name) {
        assertThat(Table.write(List.of(List.of(name)))).startsWith("\ufeff'" + name.charAt(0));
    }
}
