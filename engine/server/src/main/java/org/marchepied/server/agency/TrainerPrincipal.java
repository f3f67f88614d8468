package org.marchepied.server.agency;

import jakarta.security.enterprise.CallerPrincipal;

/** The trainer signed in, kept in the HTTP session. Its name is the one to show. */
public final class TrainerPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final long agencyId;

    TrainerPrincipal(long id, long agencyId, String name) {
        super(name);
        this.id = id;
        this.agencyId = agencyId;
    }

    public long id() {
        return id;
    }

    public long agencyId() {
        return agencyId;
    }
}
