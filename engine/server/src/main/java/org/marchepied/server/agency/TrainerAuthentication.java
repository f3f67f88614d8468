package org.marchepied.server.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs a trainer in when the sign-in page asks for it; the container keeps it in the HTTP session. */
@AutoApplySession
@ApplicationScoped
public class TrainerAuthentication implements HttpAuthenticationMechanism {

    private final IdentityStoreHandler stores;

    @Inject
    TrainerAuthentication(IdentityStoreHandler stores) {
        this.stores = stores;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (!context.isAuthenticationRequest()) {
            return context.doNothing();
        }
        var credential = context.getAuthParameters().getCredential();
        return credential == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(stores.validate(credential));
    }
}
