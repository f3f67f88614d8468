package org.marchepied.server.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes the embedded database when the server stops, so that the next start needs no recovery. */
@ApplicationScoped
class DerbyShutdown {

    private static final Logger LOG = Logger.getLogger(DerbyShutdown.class.getName());

    /** What Derby throws to say that the database is closed. */
    private static final String CLOSED = "08006";

    void close(
            @Observes @BeforeDestroyed(ApplicationScoped.class) Object application,
            @ConfigProperty(name = "marchepied.db.url", defaultValue = ConfiguredDataSource.DEFAULT_URL) String url) {
        if (!url.startsWith("jdbc:derby:")) {
            return;
        }
        try {
            new EmbeddedDriver().connect(url.replaceAll(";.*", "") + ";shutdown=true", new Properties());
        } catch (SQLException answer) {
            if (!CLOSED.equals(answer.getSQLState())) {
                LOG.log(Level.WARNING, "The database could not be closed; it will recover at the next start.", answer);
            }
        }
    }
}
