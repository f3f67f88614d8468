package org.marchepied.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void readsTheSignIn() {
        var console = new Console(List.of(
                "Démarrage de Marchepied…",
                "Marchepied est prêt : http://127.0.0.1:8123",
                "Formateur : http://127.0.0.1:8123/formateur  nom d’utilisateur demo  mot de passe secret-demo"));

        assertThat(console.signIn()).contains(new Console.SignIn("http://127.0.0.1:8123", "demo", "secret-demo"));
        assertThat(console.firstUseCode()).isEmpty();
    }

    @Test
    void readsTheCodeOfTheFirstUse() {
        var console = new Console(List.of("Marchepied est prêt. Pour commencer, ouvrez"
                + " http://127.0.0.1:8123/premiere-utilisation et donnez ce code\u00a0: 00421234"));

        assertThat(console.firstUseCode()).contains("00421234");
        assertThat(console.signIn()).isEmpty();
    }
}
