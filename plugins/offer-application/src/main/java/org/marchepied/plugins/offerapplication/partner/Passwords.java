package org.marchepied.plugins.offerapplication.partner;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Credential;
import org.marchepied.plugin.SecretDigest;
import org.marchepied.plugins.offerapplication.exercise.OfferConfig;
import org.marchepied.plugins.offerapplication.exercise.OfferState;

/** A password typed twice, and how it is kept. */
final class Passwords {

    private Passwords() {}

    static Optional<String> confirmError(String password, String confirmed) {
        if (password.equals(confirmed)) {
            return Optional.empty();
        }
        return Optional.of(confirmed.isEmpty() ? "empty" : "different");
    }

    /** The practice file with the account, under the partner's name. */
    static UnaryOperator<PracticeFile> kept(OfferConfig config, OfferState state, String password) {
        return papers -> papers.with(new Credential(
                config.partner().name(),
                state.account().identifier(),
                SecretDigest.of(password, Long.toHexString(state.seed()))));
    }
}
