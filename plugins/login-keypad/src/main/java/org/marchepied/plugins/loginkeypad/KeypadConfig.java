package org.marchepied.plugins.loginkeypad;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/**
 * What a pack says about one exercise; the schema explains each part. What is left out takes the default here.
 *
 * @param credential whose internet credential is expected: {@code own}, {@code exercise}
 * @param code six digits, secret
 * @param birthDate null where the exercise does not ask for it
 * @param internetPassword secret
 * @param newPassword the one that hints propose after a forgotten password, secret
 */
public record KeypadConfig(
        String scenario,
        String entrance,
        String credential,
        String identifier,
        String code,
        String postalCode,
        @Nullable String birthDate,
        String internetIdentifier,
        String internetPassword,
        String newPassword) {

    public KeypadConfig {
        scenario = requireNonNullElse(scenario, "sign-in");
        entrance = requireNonNullElse(entrance, "direct");
        credential = requireNonNullElse(credential, "own");
        identifier = requireNonNullElse(identifier, "6106850F");
        code = requireNonNullElse(code, "840156");
        postalCode = requireNonNullElse(postalCode, "76000");
        internetIdentifier = requireNonNullElse(internetIdentifier, "pierredupont");
        internetPassword = requireNonNullElse(internetPassword, "pierreDUPONT76&");
        newPassword = requireNonNullElse(newPassword, "pierreDUPONT14!");
    }

    boolean asksEntrance() {
        return entrance.equals("choice");
    }

    boolean usesOwnCredential() {
        return credential.equals("own");
    }
}
