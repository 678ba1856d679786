package io.hudhud.bench.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of one campaign's rows, each in a snapshot of its own. */
public final class Ledger implements AutoCloseable {
    private static final String HOT = """
            select coalesce(sum(n_tup_upd), 0) as updated, coalesce(sum(n_tup_hot_upd), 0) as hot
              from pg_stat_user_tables t join pg_inherits i on i.inhrelid = t.relid
             where i.inhparent = 'message'::regclass
            """;

    // Accepted by WhatsApp, whatever came after: a failure after acceptance included, so told by the
    // time of acceptance.
    private static final String ACCEPTED = """
            select id from message where origin_id = ? and (accepted_at is not null or state in (3, 4, 5, 7, 8))
            """;

    // Neither waiting for its first attempt, nor skipped, nor cancelled.
    private static final String TRIED = """
            select id from message
             where origin_id = ? and (accepted_at is not null or state not in (0, 9, 10) or state = 0 and attempt > 1)
            """;

    private static final String SENT = """
            select m.wamid, substr(c.phone, 2),
                   'h1.' || m.period || '.' || m.origin_id || '.' || m.id || '.' || m.attempt
              from message m join contact c on (c.workspace_id, c.id) = (m.workspace_id, m.contact_id)
             where m.origin_id = ? and m.wamid is not null
             order by m.id
            """;

    private final Connection connection;

    /** @param connection closed with this */
    public Ledger(Connection connection) {
        this.connection = connection;
    }

    /** The figures by counting every row. */
    public Counts counted(long origin) throws SQLException {
        return figures(countingSql(), origin);
    }

    /** The figures by the counter row; nothing of it is computed here. */
    public Counts kept(long origin) throws SQLException {
        return figures("select " + String.join(", ", names()) + " from origin_counter where origin_id = ?", origin);
    }

    /** Both at the same instant, so that figures that move can be compared. */
    public boolean counterEqualsLedger(long origin) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return counted(origin).equals(kept(origin));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** How many origins a campaign has: one, however often it was launched. */
    public long origins(UUID campaign) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*) from origin where external_id = ?")) {
            query.setObject(1, campaign);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Rows that WhatsApp took, as the ledger says. */
    public List<Long> acceptedIds(long origin) throws SQLException {
        return ids(ACCEPTED, origin);
    }

    /** Rows of which WhatsApp may have taken something, as the ledger says. */
    public List<Long> triedIds(long origin) throws SQLException {
        return ids(TRIED, origin);
    }

    /** The contacts that were imported first, so many of them. */
    public List<Long> firstContacts(int count) throws SQLException {
        return ids("select id from contact order by id limit ?", count);
    }

    /** Every message of the origin that WhatsApp accepted. */
    public List<SentMessage> sent(long origin) throws SQLException {
        var messages = new ArrayList<SentMessage>();
        try (PreparedStatement query = connection.prepareStatement(SENT)) {
            query.setLong(1, origin);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    messages.add(new SentMessage(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return messages;
    }

    private List<Long> ids(String sql, long parameter) throws SQLException {
        var ids = new ArrayList<Long>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    /** How many updates of the ledger there were since the start, and how many of them stayed on their page. */
    public HotUpdates hotUpdates() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HOT)) {
            row.next();
            return new HotUpdates(row.getLong("updated"), row.getLong("hot"));
        }
    }

    private Counts figures(String sql, long origin) throws SQLException {
        Map<String, Long> figures = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, origin);
            try (ResultSet row = query.executeQuery()) {
                boolean found = row.next();
                for (String name : names()) {
                    figures.put(name, found ? row.getLong(name) : 0);
                }
            }
        }
        return new Counts(figures);
    }

    private static List<String> names() {
        var names = new ArrayList<>(Counts.STATES);
        names.addAll(Counts.MILESTONES);
        names.add(Counts.RETRIES);
        return names;
    }

    private static String countingSql() {
        var columns = new ArrayList<String>();
        for (int code = 0; code < Counts.STATES.size(); code++) {
            columns.add("count(*) filter (where state = " + code + ") as " + Counts.STATES.get(code));
        }
        for (String milestone : Counts.MILESTONES) {
            columns.add("count(" + milestone.substring("was_".length()) + "_at) as " + milestone);
        }
        columns.add("count(*) filter (where state = 0 and attempt > 1) as " + Counts.RETRIES);
        return "select " + String.join(", ", columns) + " from message where origin_id = ?";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
