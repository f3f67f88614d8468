package org.marchepied.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marchepied.plugin.PracticeFile.Credential;

class PracticeFileTest {

    @Test
    void with_whenSiteIsKnown_replacesItsCredential() {
        var first = new Credential("internet", "pierre", SecretDigest.of("a", "salt"));
        var second = new Credential("internet", "pierredupont", SecretDigest.of("b", "salt"));

        var file = PracticeFile.EMPTY.with(first).with(second);

        assertThat(file.credentials()).containsExactly(second);
        assertThat(file.credential("internet")).contains(second);
        assertThat(file.credential("agence")).isEmpty();
    }

    @Test
    void digest_whenSecretDiffers_doesNotMatch() {
        var digest = SecretDigest.of("pierreDUPONT76&", "salt");

        assertThat(digest.matches("pierreDUPONT76&")).isTrue();
        assertThat(digest.matches("pierreDUPONT76")).isFalse();
    }
}
