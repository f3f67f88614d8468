package org.marchepied.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A practice password as it may be kept: a salted PBKDF2 digest that can be compared and not read.
 *
 * @param salt not empty
 * @param digest base 64
 */
public record SecretDigest(String salt, String digest) {

    private static final int ITERATIONS = 20_000;
    private static final int BITS = 256;

    /** The digest of the secret; equal arguments give equal digests, so take the salt from the seed. */
    public static SecretDigest of(String secret, String salt) {
        try {
            var spec = new PBEKeySpec(secret.toCharArray(), salt.getBytes(UTF_8), ITERATIONS, BITS);
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return new SecretDigest(salt, Base64.getEncoder().encodeToString(key.getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "Every Java platform has PBKDF2. This is a bug, please report it.", missing);
        }
    }

    /** Whether this is the digest of the secret. */
    public boolean matches(String secret) {
        return MessageDigest.isEqual(
                digest.getBytes(UTF_8), of(secret, salt).digest.getBytes(UTF_8));
    }
}
