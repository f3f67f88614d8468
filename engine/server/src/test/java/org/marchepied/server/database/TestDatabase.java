package org.marchepied.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.container.spi.event.container.BeforeSetup;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jspecify.annotations.Nullable;

/**
 * The database of the server in which tests run, ready before it starts: Derby, or a real PostgreSQL on a free port where
 * the build asks for it.
 */
public final class TestDatabase implements LoadableExtension {

    private static final String KIND = "marchepied.test.database";
    private static final String SERVER_OPTIONS = "payara.cmdOptions";

    private static final String REMEDY = """
            These tests need PostgreSQL, which refuses to be root. Run them as another user, or give the program
            `unshare` (package util-linux) the right to make user namespaces: `unshare -U true` must succeed.""";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Starter.class);
    }

    /** What Arquillian tells of the server. */
    public static final class Starter {

        private @Nullable EmbeddedPostgres postgres;

        void start(@Observes BeforeSetup setup) throws IOException {
            var kind = System.getProperty(KIND, "derby");
            var url = kind.equals("postgresql") ? startPostgres() : "jdbc:derby:memory:marchepied;create=true";
            System.setProperty(
                    SERVER_OPTIONS,
                    System.getProperty(SERVER_OPTIONS, "") + " -Dmarchepied.db.url=" + url + " -D" + KIND + "=" + kind);
        }

        void stop(@Observes AfterStop stopped) throws IOException {
            if (postgres != null) {
                postgres.close();
            }
        }

        private String startPostgres() throws IOException {
            var folder = Files.createTempDirectory(Path.of("target"), "postgresql");
            try {
                postgres = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                        .setDataDirectory(folder.resolve("data"))
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
            } catch (IOException | IllegalStateException refused) {
                throw new IllegalStateException(REMEDY, refused);
            }
            return postgres.getJdbcUrl("postgres", "postgres");
        }
    }
}
