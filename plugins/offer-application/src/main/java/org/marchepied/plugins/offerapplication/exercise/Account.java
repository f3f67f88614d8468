package org.marchepied.plugins.offerapplication.exercise;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marchepied.plugin.PracticeFile;
import org.marchepied.plugin.PracticeFile.Credential;
import org.marchepied.plugin.SecretDigest;

/**
 * What is known of the learner's accounts. Never a password.
 *
 * @param identifier on the partner site; empty for no account yet
 * @param password of the partner site, if the practice file has it
 * @param siteIdentifier that the learner chose on the job centre's site; empty for none
 * @param sitePassword that the learner chose there, if any
 * @param spare whether the proposed password is the learner's own of the job centre, so that another is proposed
 * @param failures refused sign-ins, at most 99
 */
public record Account(
        String identifier,
        @Nullable SecretDigest password,
        String siteIdentifier,
        @Nullable SecretDigest sitePassword,
        boolean spare,
        int failures) {

    /** The name under which the practice file keeps the job centre's credential. */
    public static final String JOB_CENTRE = "internet";

    private static final String DIFFERENCE = "1";

    static Account of(OfferConfig config, PracticeFile papers) {
        var site = papers.credential(JOB_CENTRE).filter(any -> config.is("partner-site"));
        var own = papers.credential(config.partner().name())
                .filter(any -> config.is("partner-site") && config.account().equals("own"));
        var proposed = config.partner().password();
        return new Account(
                own.map(Credential::identifier).orElse(""),
                own.map(Credential::password).orElse(null),
                site.map(Credential::identifier).orElse(""),
                site.map(Credential::password).orElse(null),
                proposed.equals(config.jobCentre().password())
                        || site.filter(known -> known.password().matches(proposed))
                                .isPresent(),
                0);
    }

    public boolean exists() {
        return !identifier.isEmpty();
    }

    public Account named(String newIdentifier) {
        return new Account(newIdentifier, password, siteIdentifier, sitePassword, spare, failures);
    }

    public Account failed() {
        return new Account(identifier, password, siteIdentifier, sitePassword, spare, Math.min(failures + 1, 99));
    }

    /** Whether the words are the job centre's identifier: the learner's own or the exercise's. */
    public boolean isSiteIdentifier(OfferConfig config, String typed) {
        return typed.equalsIgnoreCase(config.jobCentre().identifier())
                || (!siteIdentifier.isEmpty() && typed.equalsIgnoreCase(siteIdentifier));
    }

    /** Whether the words are the job centre's password: the learner's own or the exercise's. */
    public boolean isSitePassword(OfferConfig config, String typed) {
        return typed.equals(config.jobCentre().password())
                || Optional.ofNullable(sitePassword)
                        .filter(known -> known.matches(typed))
                        .isPresent();
    }

    public String proposedIdentifier(OfferConfig config) {
        var proposed = config.partner().identifier();
        return isSiteIdentifier(config, proposed) ? proposed + "." + DIFFERENCE : proposed;
    }

    public String proposedPassword(OfferConfig config) {
        var proposed = config.partner().password();
        return spare ? proposed + DIFFERENCE : proposed;
    }
}
