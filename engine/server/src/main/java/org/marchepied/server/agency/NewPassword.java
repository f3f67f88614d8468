package org.marchepied.server.agency;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A new password as a form sends it: typed twice, since nobody sees what is typed. */
public class NewPassword {

    /** At least this many characters, as a passphrase (CNIL deliberation 2022-100: 80 bits, attempts limited). */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    @FormParam("motdepasse")
    @DefaultValue("")
    public String password = "";

    @FormParam("encore")
    @DefaultValue("")
    public String again = "";

    /** The key of what is wrong, whose argument is {@link #SHORTEST}; empty if nothing. */
    public String problem() {
        if (password.length() < SHORTEST) {
            return "password.short";
        }
        if (password.length() > LONGEST) {
            return "password.too-long";
        }
        return password.equals(again) ? "" : "password.differs";
    }
}
