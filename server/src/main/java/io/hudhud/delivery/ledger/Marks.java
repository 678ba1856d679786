package io.hudhud.delivery.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lists of messages by what is rare, so that a page of them need not read a whole campaign. */
@Component
public class Marks {

    private static final String ADD = """
            insert into message_mark (workspace_id, origin_id, mark, reason, error_code, ids)
            select workspace_id, origin_id, mark, reason, error_code, ids::bigint[]
              from unnest(?::bigint[], ?::bigint[], ?::smallint[], ?::smallint[], ?::int[], ?::text[])
                   as n (workspace_id, origin_id, mark, reason, error_code, ids)
            """;

    private static final String IDS = """
            select distinct n.id
              from message_mark k cross join lateral unnest(k.ids) as n (id)
             where k.workspace_id = ? and k.origin_id = ? and k.mark = any (?::smallint[])
               and (cardinality(?::smallint[]) = 0 or k.reason = any (?::smallint[]))
               and (cardinality(?::int[]) = 0 or k.error_code = any (?::int[]))
               and n.id > ?
             order by n.id limit ?
            """;

    private final DSLContext db;

    Marks(DSLContext db) {
        this.db = db;
    }

    private record Key(long workspace, long origin, short mark, short reason, int errorCode) {}

    /** Notes what {@code changes} say, in their transaction. */
    void add(Collection<Change> changes) {
        Map<Key, List<Long>> lists = new LinkedHashMap<>();
        for (Change change : changes) {
            for (Mark mark : Mark.of(change)) {
                var row = change.after();
                lists.computeIfAbsent(
                                new Key(
                                        row.workspace().value(),
                                        row.key().origin(),
                                        mark.code(),
                                        row.reason() == null ? 0 : row.reason().code(),
                                        row.errorCode() == null ? 0 : row.errorCode()),
                                key -> new ArrayList<>())
                        .add(row.key().id());
            }
        }
        if (lists.isEmpty()) {
            return;
        }
        var keys = lists.keySet();
        db.execute(
                ADD,
                keys.stream().map(Key::workspace).toArray(Long[]::new),
                keys.stream().map(Key::origin).toArray(Long[]::new),
                keys.stream().map(Key::mark).toArray(Short[]::new),
                keys.stream().map(Key::reason).toArray(Short[]::new),
                keys.stream().map(Key::errorCode).toArray(Integer[]::new),
                lists.values().stream()
                        .map(ids -> ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                        .toArray(String[]::new));
    }

    /** The next messages after {@code after} that ever came to one of {@code marks}, in the order of their ids. */
    public List<Long> ids(
            long workspace,
            long origin,
            Set<Mark> marks,
            Collection<Short> reasons,
            Collection<Integer> errorCodes,
            long after,
            int limit) {
        Short[] why = reasons.toArray(Short[]::new);
        Integer[] codes = errorCodes.toArray(Integer[]::new);
        return db.resultQuery(
                        IDS,
                        workspace,
                        origin,
                        marks.stream().map(Mark::code).toArray(Short[]::new),
                        why,
                        why,
                        codes,
                        codes,
                        after,
                        limit)
                .fetch("id", Long.class);
    }
}
