package io.hudhud.delivery;

import io.hudhud.delivery.ledger.Counters;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.queue.BatchQueue;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For messages that come one by one: from the API, a conversation, or an event. */
@Component
public class Queue {

    private static final String INSERT = """
            insert into message (workspace_id, period, origin_id, contact_id, dedup, state)
            select ?, ?, ?, n.contact_id, n.dedup, 0 from unnest(?::bigint[], ?::bigint[]) as n (contact_id, dedup)
                on conflict do nothing
            returning id, contact_id, dedup
            """;

    private final DSLContext db;
    private final Origins origins;
    private final OriginStore store;
    private final Counters counters;
    private final BatchQueue batches;

    Queue(DSLContext db, Origins origins, OriginStore store, Counters counters, BatchQueue batches) {
        this.db = db;
        this.origins = origins;
        this.store = store;
        this.counters = counters;
        this.batches = batches;
    }

    /** The origin of this month for what never ends; opened when it is not there. In the caller's transaction. */
    @Transactional
    public long monthly(WorkspaceId workspace, NewOrigin origin) {
        return origins.openMonth(workspace, origin);
    }

    /**
     * Puts messages into the ledger and the queue, in the caller's transaction.
     *
     * @return their addresses, in the order of {@code messages}; absent for one that the ledger has already
     */
    @Transactional
    public List<Optional<MessageKey>> add(WorkspaceId workspace, long originId, List<NewMessage> messages) {
        var origin = store.find(workspace, originId).orElseThrow();
        record Identity(long contact, long dedup) {}
        var ids = db.resultQuery(
                        INSERT,
                        workspace.value(),
                        origin.period(),
                        originId,
                        messages.stream().map(NewMessage::contact).toArray(Long[]::new),
                        messages.stream().map(NewMessage::dedup).toArray(Long[]::new))
                .fetchMap(
                        row -> new Identity(row.get("contact_id", long.class), row.get("dedup", long.class)),
                        row -> row.get("id", Long.class));
        var byDueTime = new TreeMap<Instant, List<Long>>();
        var keys = new ArrayList<Optional<MessageKey>>();
        for (NewMessage message : messages) {
            Long id = ids.get(new Identity(message.contact(), message.dedup()));
            keys.add(Optional.ofNullable(id).map(found -> new MessageKey(origin.period(), originId, found)));
            if (id != null) {
                byDueTime
                        .computeIfAbsent(message.dueAt(), due -> new ArrayList<>())
                        .add(id);
            }
        }
        byDueTime.forEach((due, queued) -> batches.add(
                origin, null, due, queued, queued.stream().map(id -> 1).toList()));
        counters.addNew(workspace, originId, Map.of(MessageState.WAITING, Map.of((short) 0, (long) ids.size())));
        return keys;
    }
}
