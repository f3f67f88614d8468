package org.marchepied.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

/** A real PostgreSQL on a free port, with an empty database made as the operator's guide says. It syncs what it commits. */
final class Postgres implements AutoCloseable {

    private static final String REMEDY = """
            These tests need PostgreSQL, which refuses to be root. Run them as another user, or give the program
            `unshare` (package util-linux) the right to make user namespaces: `unshare -U true` must succeed.""";

    private static final String PASSWORD = "mot de passe d'essai";

    private final EmbeddedPostgres server;
    private final Path passwordFile;

    private Postgres(EmbeddedPostgres server, Path passwordFile) {
        this.server = server;
        this.passwordFile = passwordFile;
    }

    static Postgres start() {
        var folder = Distribution.newFolder("postgres");
        try {
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                    .setDataDirectory(folder.resolve("data"))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            var started = new Postgres(server, Files.writeString(folder.resolve("password"), PASSWORD));
            started.run("create role marchepied login password '" + PASSWORD.replace("'", "''") + "'");
            started.run("create database marchepied owner marchepied encoding 'UTF8' template template0");
            return started;
        } catch (IOException | IllegalStateException | SQLException refused) {
            throw new IllegalStateException(REMEDY, refused);
        }
    }

    /** What the server must be told. */
    Map<String, String> settings() {
        return Map.of(
                "MARCHEPIED_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/marchepied",
                "MARCHEPIED_DB_USER",
                "marchepied",
                "MARCHEPIED_DB_PASSWORD_FILE",
                passwordFile.toString());
    }

    /** Kills the processes that serve Marchepied, as a fault would; PostgreSQL then drops all and recovers by itself. */
    void crash() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select pid from pg_stat_activity where usename = 'marchepied'")) {
            var processes = new ArrayList<Long>();
            while (found.next()) {
                processes.add(found.getLong(1));
            }
            processes.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
