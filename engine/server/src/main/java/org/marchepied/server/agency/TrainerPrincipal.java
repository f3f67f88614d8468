package org.marchepied.server.agency;

import jakarta.security.enterprise.CallerPrincipal;

/** The trainer signed in, kept in the HTTP session. Its name is the one to show. */
public final class TrainerPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 2L;

    private final long id;
    private final long agencyId;
    private final int passwordChanges;

    /** @param passwordChanges how many passwords there were before the one signed in with */
    TrainerPrincipal(long id, long agencyId, int passwordChanges, String name) {
        super(name);
        this.id = id;
        this.agencyId = agencyId;
        this.passwordChanges = passwordChanges;
    }

    public long id() {
        return id;
    }

    public long agencyId() {
        return agencyId;
    }

    int passwordChanges() {
        return passwordChanges;
    }
}
