package io.hudhud.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Refuses a database on which the promises could not be kept. */
final class DatabaseCheck {

    private static final int OLDEST = 18;

    private DatabaseCheck() {}

    /** @throws DatabaseUnusable when nothing answers, or it is too old, read-only, or may lose what it has committed */
    static void check(DatabaseAddress address, boolean requireFsync) {
        try (var connection = address.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseUnusable("the database is PostgreSQL " + version + ", and Hudhud needs " + OLDEST
                        + " or newer: upgrade it, or leave HUDHUD_DATABASE_URL out to let Hudhud run its own");
            }
            if (setting(connection, "transaction_read_only").equals("on")) {
                throw new DatabaseUnusable(
                        "the database only allows reading: point HUDHUD_DATABASE_URL at the primary");
            }
            if (requireFsync && setting(connection, "fsync").equals("off")) {
                throw new DatabaseUnusable(
                        "the database runs with fsync off and may forget what was sent: set fsync = on in postgresql.conf");
            }
            if (requireFsync && setting(connection, "full_page_writes").equals("off")) {
                throw new DatabaseUnusable(
                        "the database runs with full_page_writes off and may be damaged by a crash: set it to on");
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable("the database at " + address + " cannot be reached: " + e.getMessage(), e);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
