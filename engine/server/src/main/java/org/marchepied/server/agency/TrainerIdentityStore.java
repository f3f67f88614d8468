package org.marchepied.server.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Checks trainers' passwords for Jakarta Security. */
@ApplicationScoped
public class TrainerIdentityStore implements IdentityStore {

    static final String TRAINER = "trainer";

    private final Trainers trainers;

    @Inject
    TrainerIdentityStore(Trainers trainers) {
        this.trainers = trainers;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return trainers.authenticate(typed.getCaller(), typed.getPassword().getValue())
                .map(trainer -> new CredentialValidationResult(trainer, Set.of(TRAINER)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
