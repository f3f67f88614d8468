package org.marchepied.server.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Something nobody can guess (128 random bits), and the digest under which it is stored. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    public static String random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Hexadecimal SHA-256: enough for a token, whose bits are all random. */
    public static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    "Every Java platform has SHA-256. This is a bug, please report it.", missing);
        }
    }
}
