package org.marchepied.server.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** Eight digits known only to whoever can read the server's console; another one at every start. */
@ApplicationScoped
public class FirstUseCode {

    private final String code = String.format("%08d", new SecureRandom().nextInt(100_000_000));

    public String code() {
        return code;
    }

    boolean matches(String typed) {
        var digits = typed.replace(" ", "");
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII), digits.getBytes(StandardCharsets.US_ASCII));
    }
}
