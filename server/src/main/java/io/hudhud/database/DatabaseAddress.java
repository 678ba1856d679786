package io.hudhud.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where a database is and who signs in to it. */
record DatabaseAddress(String jdbcUrl, String user, String password) implements JdbcConnectionDetails {

    /**
     * Reads {@code postgresql://user:password@host:port/name?option=value}, or a JDBC address.
     *
     * @param user for an address that does not name one
     * @param password for an address that does not name one
     * @throws DatabaseUnusable when it is neither; the message never repeats the password
     */
    static DatabaseAddress parse(String url, String user, String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, user, password);
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw unreadable();
        }
        try {
            var uri = new URI(url);
            String[] login = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    login.length > 0 ? decode(login[0]) : user,
                    login.length > 1 ? decode(login[1]) : password);
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    @Override
    public @Nullable String getUsername() {
        return user.isEmpty() ? null : user;
    }

    @Override
    public @Nullable String getPassword() {
        return password.isEmpty() ? null : password;
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    /** What reaches a log: an address may carry a password among its options. */
    @Override
    public String toString() {
        return jdbcUrl.replaceAll("\\?.*", "");
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static DatabaseUnusable unreadable() {
        return new DatabaseUnusable("HUDHUD_DATABASE_URL cannot be read: write it as"
                + " postgresql://user:password@host:5432/name, or leave it out to let Hudhud run PostgreSQL itself");
    }
}
