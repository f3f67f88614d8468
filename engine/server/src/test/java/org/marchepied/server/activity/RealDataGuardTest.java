package org.marchepied.server.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marchepied.plugin.Action;

class RealDataGuardTest {

    private static final String EXERCISE =
            "{\"identifier\":\"6106850F\",\"code\":\"840156\",\"mail\":\"p.dupont@exemple.fr\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6106850F",
                "6106850f",
                "61068500",
                "610685OF",
                "6106580F",
                "6106851F",
                "840156",
                "pierredupont",
                "pierreDUPONT76&",
                "76000",
                "",
                "p.dupont@exemple.fr",
                "emploi@boulangerie-martin.example",
                "À : recrutement@accueil.sourcerie.EXAMPLE.",
                "0612345678",
                "😀",
                "1234567890123456789"
            })
    void lets_throughWhatTheExerciseUses(String value) {
        assertThat(guard(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185057612345678",
                "1 85 05 76 123 456 78",
                "1850576123456",
                "2 99 12 2A 123 456 43",
                "9876543Z",
                "mon numéro 1234567A",
                "quelquun@fournisseur.fr",
                "Mon adresse : quelquun@fournisseur.fr. Bonne journée.",
                "emploi@lasource.example, et quelquun@fournisseur.fr",
                "quelquun@fournisseur.examples"
            })
    void stops_whatLooksReal(String value) {
        assertThat(guard(value)).contains("identifier");
    }

    @Test
    void stays_quickWhenTheFieldIsHuge() {
        assertThat(guard("1".repeat(5_000_000))).isEmpty();
        assertThat(guard("a@".repeat(1_000_000))).isEmpty();
    }

    private static List<String> guard(String value) {
        return RealDataGuard.realLooking(new Action("sign-in", Map.of("identifier", value)), EXERCISE);
    }
}
