package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final Console CONSOLE = new Console(List.of(
            "Démarrage de Marchepied…",
            "Marchepied est prêt : http://127.0.0.1:8123",
            "Formateur : http://127.0.0.1:8123/formateur  nom d’utilisateur demo  mot de passe secret-demo",
            "Séance ouverte : http://127.0.0.1:8123/seance/ABC234  code ABC234",
            "Carte de Jean Paul : code 0042  http://127.0.0.1:8123/carte/x-Y_z"));

    @Test
    void readsTheSignIn() {
        assertThat(CONSOLE.signIn()).contains(new Console.SignIn("http://127.0.0.1:8123", "demo", "secret-demo"));
    }

    @Test
    void readsTheSession() {
        assertThat(CONSOLE.session())
                .contains(new Console.OpenSession("http://127.0.0.1:8123/seance/ABC234", "ABC234"));
    }

    @Test
    void readsTheCards() {
        assertThat(CONSOLE.cards())
                .containsExactly(new Console.Card("Jean Paul", "0042", "http://127.0.0.1:8123/carte/x-Y_z"));
    }
}
