package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a transaction adds to the counter row of one origin. */
final class Difference {

    final Map<MessageState, Long> states = new EnumMap<>(MessageState.class);
    private long held;
    private long accepted;
    private long sent;
    private long delivered;
    private long read;
    private long replied;
    private long clicked;
    private long retries;
    private long cost;
    private long unpriced;
    long spent;

    void add(Change change) {
        add(change.before(), -1);
        add(change.after(), 1);
    }

    private void add(Row row, int sign) {
        states.merge(row.state(), (long) sign, Long::sum);
        held += when(row.held(), sign);
        accepted += when(row.at().accepted() != null, sign);
        sent += when(row.at().sent() != null, sign);
        delivered += when(row.at().delivered() != null, sign);
        read += when(row.at().read() != null, sign);
        replied += when(row.at().replied() != null, sign);
        clicked += when(row.at().clicked() != null, sign);
        retries += when(row.state() == MessageState.WAITING && row.attempt() > 1, sign);
        // WhatsApp charges what it delivered.
        if (row.at().delivered() != null) {
            cost += sign * (long) Objects.requireNonNullElse(row.price(), 0);
            unpriced += when(row.price() == null, sign);
        }
    }

    private static int when(boolean counts, int sign) {
        return counts ? sign : 0;
    }

    Assignments assignments() {
        var all = new Assignments(new ArrayList<>(), new ArrayList<>());
        states.forEach((state, n) -> all.add(state.name().toLowerCase(Locale.ROOT), n));
        all.add("held", held);
        all.add("was_accepted", accepted);
        all.add("was_sent", sent);
        all.add("was_delivered", delivered);
        all.add("was_read", read);
        all.add("was_replied", replied);
        all.add("was_clicked", clicked);
        all.add("retries", retries);
        all.add("cost_micros", cost);
        all.add("unpriced", unpriced);
        all.add("spent_micros", spent);
        return all;
    }

    /** The columns that change, as SQL with placeholders. */
    record Assignments(List<String> columns, List<@Nullable Object> values) {

        private void add(String column, long n) {
            if (n != 0) {
                columns.add(column);
                values.add(n);
            }
        }

        boolean isEmpty() {
            return columns.isEmpty();
        }

        String sql() {
            return String.join(
                    ", ",
                    columns.stream()
                            .map(column -> column + " = " + column + " + ?")
                            .toList());
        }

        Object[] bindings(long workspace, long origin) {
            var all = new ArrayList<@Nullable Object>(values);
            all.add(workspace);
            all.add(origin);
            return all.toArray();
        }
    }
}
