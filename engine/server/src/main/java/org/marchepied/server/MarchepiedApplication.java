package org.marchepied.server;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.krazo.Properties;
import org.marchepied.server.page.CsrfCookie;

/** The root of all pages. */
@ApplicationPath("/")
public class MarchepiedApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // Jersey would describe all resources, with their class names, to anybody.
                "jersey.config.server.wadl.disableWadl",
                true,
                Csrf.CSRF_PROTECTION,
                Csrf.CsrfOptions.IMPLICIT,
                Properties.CSRF_TOKEN_STRATEGY,
                new CsrfCookie());
    }
}
