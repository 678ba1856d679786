package io.hudhud.bench.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * What PostgreSQL does by itself with the same rows and the same tables, on this machine and in this run: the limit that the
 * server is held against. Works on copies, which are dropped.
 */
public final class RawSql implements AutoCloseable {
    private final Connection connection;

    /** @param connection closed with this */
    public RawSql(Connection connection) {
        this.connection = connection;
    }

    /** One message row per contact by a single {@code insert … select}, into a copy of the ledger with its keys. */
    public Duration freeze() throws SQLException {
        execute("create table raw_message (like message including defaults including constraints including indexes"
                + " including identity) with (fillfactor = 40)");
        try {
            return timed("insert into raw_message (workspace_id, period, origin_id, contact_id, state)"
                    + " select workspace_id, 202611, 1, id, 0 from contact order by id");
        } finally {
            execute("drop table raw_message");
        }
    }

    /**
     * @param copy the rows into a table without keys
     * @param upsert the same, and from there into a copy of the contacts with all their indexes
     */
    public record Import(Duration copy, Duration upsert) {}

    /** The contacts that are there, written to a file and read back. */
    public Import importContacts(Path file) throws SQLException {
        String columns = columnsOfContact();
        writeContacts(columns, file);
        execute("create table raw_staging as select " + columns + " from contact where false");
        execute("create table raw_contact (like contact including all)");
        try {
            Duration copy = copy(columns, file);
            Duration upsert = timed("insert into raw_contact (" + columns + ") select " + columns + " from raw_staging"
                    + " on conflict (workspace_id, phone) where phone is not null do update"
                    + " set name = excluded.name, first_name = excluded.first_name, last_name = excluded.last_name,"
                    + " email = excluded.email, tags = excluded.tags, updated_at = excluded.updated_at");
            return new Import(copy, copy.plus(upsert));
        } finally {
            execute("drop table raw_staging, raw_contact");
        }
    }

    private String columnsOfContact() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                          from information_schema.columns
                         where table_schema = 'public' and table_name = 'contact'
                           and is_identity = 'NO' and is_generated = 'NEVER'
                        """)) {
            row.next();
            return row.getString(1);
        }
    }

    private void writeContacts(String columns, Path file) throws SQLException {
        try (OutputStream out = Files.newOutputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select " + columns + " from contact) to stdout", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration copy(String columns, Path file) throws SQLException {
        long began = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy raw_staging (" + columns + ") from stdin", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Duration timed(String sql) throws SQLException {
        long began = System.nanoTime();
        execute(sql);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
