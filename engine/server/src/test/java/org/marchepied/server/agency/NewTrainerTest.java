package org.marchepied.server.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewTrainerTest {

    private static final String GOOD = "quatre mots bien choisis";

    @Test
    void isGood_whenAllIsFilledIn() {
        assertThat(typed("Zoé", "zoe", GOOD, GOOD).problem()).isEmpty();
        assertThat(typed("Z".repeat(100), "z".repeat(100), "x".repeat(200), "x".repeat(200))
                        .problem())
                .isEmpty();
        assertThat(typed("Zoé", "zoe", "douze signes", "douze signes").problem())
                .isEmpty();
    }

    @Test
    void isMissing_whenNothingCanBeSeen() {
        assertThat(typed("", "zoe", GOOD, GOOD).problem()).isEqualTo("account.missing");
        assertThat(typed("Zoé", " ", GOOD, GOOD).problem()).isEqualTo("account.missing");
        assertThat(typed("\u202e\0", "zoe", GOOD, GOOD).problem()).isEqualTo("account.missing");
    }

    /** The small letter of the last one is two characters. */
    @Test
    void isTooLong_asItWouldBeKept() {
        assertThat(typed("Z".repeat(101), "zoe", GOOD, GOOD).problem()).isEqualTo("account.too-long");
        assertThat(typed("Zoé", "z".repeat(10_000), GOOD, GOOD).problem()).isEqualTo("account.too-long");
        assertThat(typed("Zoé", "\u0130".repeat(100), GOOD, GOOD).problem()).isEqualTo("account.too-long");
    }

    @Test
    void hasAPasswordTypedTwice() {
        assertThat(typed("Zoé", "zoe", "onze signes", "onze signes").problem()).isEqualTo("password.short");
        assertThat(typed("Zoé", "zoe", "", "").problem()).isEqualTo("password.short");
        assertThat(typed("Zoé", "zoe", "x".repeat(201), "x".repeat(201)).problem())
                .isEqualTo("password.too-long");
        assertThat(typed("Zoé", "zoe", GOOD, GOOD + " ").problem()).isEqualTo("password.differs");
    }

    @Test
    void hasOneLogin_howeverItIsTyped() {
        assertThat(NewTrainer.canonical(" ZOÉ\u200b\n")).isEqualTo("zoé");
        assertThat(NewTrainer.canonical("\u202ezoé\0")).isEqualTo("zoé");
    }

    private static NewTrainer typed(String name, String login, String password, String again) {
        var typed = new NewTrainer();
        typed.name = name;
        typed.login = login;
        typed.password.password = password;
        typed.password.again = again;
        return typed;
    }
}
