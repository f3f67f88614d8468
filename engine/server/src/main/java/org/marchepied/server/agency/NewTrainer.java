package org.marchepied.server.agency;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Locale;

/** A trainer as a form tells of them. */
public class NewTrainer {

    private static final int LONGEST = 100;

    @FormParam("nom")
    @DefaultValue("")
    public String name = "";

    @FormParam("identifiant")
    @DefaultValue("")
    public String login = "";

    @BeanParam
    public NewPassword password = new NewPassword();

    /** The key of what is wrong, with the argument that {@link NewPassword#problem} has; empty if nothing. */
    public String problem() {
        if (visible(name).isEmpty() || canonical(login).isEmpty()) {
            return "account.missing";
        }
        return visible(name).length() > LONGEST || canonical(login).length() > LONGEST
                ? "account.too-long"
                : password.problem();
    }

    /** As it is kept and looked up: however it is typed, it is one. */
    static String canonical(String login) {
        return visible(login).toLowerCase(Locale.ROOT);
    }

    /** Without characters that nobody sees, which come along when text is pasted. */
    static String visible(String typed) {
        return typed.replaceAll("\\p{C}", "").strip();
    }
}
