package org.marchepied.server.slip;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.stream.Stream;

/** What stands on a slip. An empty line is printed as a line to write on. */
public class Slip {

    /** In characters. */
    static final int LONGEST = 60;

    @FormParam("identifiant-agence")
    @DefaultValue("")
    public String agencyIdentifier = "";

    @FormParam("code-agence")
    @DefaultValue("")
    public String agencyCode = "";

    @FormParam("identifiant-internet")
    @DefaultValue("")
    public String internetIdentifier = "";

    @FormParam("motdepasse-internet")
    @DefaultValue("")
    public String internetPassword = "";

    boolean isTooLong() {
        return Stream.of(agencyIdentifier, agencyCode, internetIdentifier, internetPassword)
                .anyMatch(value -> value.length() > LONGEST);
    }
}
