package org.marchepied.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The learner's fictional papers, shared by the simulations of a workshop: what one produces the next finds.
 *
 * @param credentials one for each site, in the order they were made
 */
public record PracticeFile(List<Credential> credentials) {

    public static final PracticeFile EMPTY = new PracticeFile(List.of());

    public PracticeFile {
        credentials = credentials == null ? List.of() : List.copyOf(credentials);
    }

    /** The credential for the site, if the learner has one. */
    public Optional<Credential> credential(String site) {
        return credentials.stream().filter(known -> known.site().equals(site)).findFirst();
    }

    /** This file with the credential, in place of an earlier one for the same site. */
    public PracticeFile with(Credential credential) {
        var all = new ArrayList<>(credentials);
        all.removeIf(known -> known.site().equals(credential.site()));
        all.add(credential);
        return new PracticeFile(all);
    }

    /**
     * How the learner signs in to one practice site.
     *
     * @param site the site's name within the workshop, such as {@code agence} or {@code internet}
     * @param identifier fictional, in clear
     */
    public record Credential(String site, String identifier, SecretDigest password) {}
}
