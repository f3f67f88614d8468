package org.marchepied.server.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The database that {@code marchepied.db.url} names: Derby by default, PostgreSQL where the URL says so. The container
 * pools its connections. A class of its own because a deployment descriptor can name one driver only, and accepts no
 * setting in place of a URL.
 */
public final class ConfiguredDataSource implements DataSource {

    static final String DEFAULT_URL = "jdbc:derby:data/db;create=true";

    private final String url = setting("url", DEFAULT_URL);
    private final Driver driver =
            url.startsWith("jdbc:postgresql:") ? new org.postgresql.Driver() : new EmbeddedDriver();
    private @Nullable PrintWriter log;

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(setting("user", ""), setting("password", ""));
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        var properties = new Properties();
        if (user != null && !user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password == null ? "" : password);
        }
        var connection = driver.connect(url, properties);
        if (connection == null) {
            throw new SQLException(
                    "'marchepied.db.url' begins with jdbc:derby: or jdbc:postgresql:, was '" + url + "'.");
        }
        return connection;
    }

    private static String setting(String name, String byDefault) {
        return ConfigProvider.getConfig(ConfiguredDataSource.class.getClassLoader())
                .getOptionalValue("marchepied.db." + name, String.class)
                .orElse(byDefault);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return log;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        log = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
