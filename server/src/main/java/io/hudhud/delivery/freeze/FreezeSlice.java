package io.hudhud.delivery.freeze;

import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.origin.Origin;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Writes the next slice of an audience into the ledger and the queue. One of the few queries that join the tables of two
 * modules (contact and delivery): a million rows by way of the server would cost ten times as much.
 */
@Component
class FreezeSlice {

    private static final String NEXT = """
            select n from freeze_slice where workspace_id = ? and origin_id = ? and not done order by n limit 1
            """;

    // Everybody gets a row, skipped people with their reason. The audience is distinct, so a conflict is a bug and
    // fails: "on conflict do nothing" would look each row up in both keys first, a quarter of the time. A batch takes
    // every k-th row of the slice, k = number of batches: neighbours on a page are then updated at different times,
    // and their updates stay on the page (100 % HOT instead of 61 %). Batches wait at infinity for their due times,
    // which are worked out per zone.
    private static final String WRITE = """
            with person as materialized (
                select p.id, %s as reason, case when ? then coalesce(c.time_zone, ?) end as zone
                  from (select unnest(contact_ids) as id from freeze_slice
                         where workspace_id = ? and origin_id = ? and n = ?) p
                  left join contact c on c.workspace_id = ? and c.id = p.id),
            written as (
                insert into message (workspace_id, period, origin_id, contact_id, state, reason)
                select ?, ?, ?, id, case when reason is null then 0 else 9 end, reason from person
                returning id, contact_id, state, reason),
            numbered as (
                select w.id, p.zone, row_number() over (partition by p.zone order by w.id) - 1 as nth,
                       (count(*) over (partition by p.zone) + 499) / 500 as batches
                  from written w join person p on p.id = w.contact_id
                 where w.state = 0),
            queued as (
                insert into dispatch_batch (workspace_id, origin_id, period, sender_id, lane, zone, due_at, ids, attempts, gated)
                select ?, ?, ?, ?, ?, zone, 'infinity', array_agg(id),
                       array_fill(1::smallint, array[count(*)::int]), ?
                  from numbered group by zone, nth %% batches),
            marked as (
                insert into message_mark (workspace_id, origin_id, mark, reason, error_code, ids)
                select ?, ?, state, reason, 0, array_agg(id order by id) from written where state = 9 group by state, reason)
            select state, coalesce(reason, 0) as reason, count(*) as n from written group by state, reason
            """;

    private final DSLContext db;
    private final QueueDueTimes dueTimes;

    FreezeSlice(DSLContext db, QueueDueTimes dueTimes) {
        this.db = db;
        this.dueTimes = dueTimes;
    }

    /**
     * Writes the next slice in the caller's transaction.
     *
     * @param gated whether those who may get a message wait until the gate of a guarded start opens for them
     * @return rows written per state and reason code (0: none), or nothing when there was no slice left
     */
    Optional<Map<MessageState, Map<Short, Long>>> next(Origin origin, ZoneId home, DueTimes due, boolean gated) {
        long workspace = origin.workspace().value();
        Integer n = (Integer) db.fetchValue(NEXT, workspace, origin.id());
        if (n == null) {
            return Optional.empty();
        }
        var written = new EnumMap<MessageState, Map<Short, Long>>(MessageState.class);
        db.resultQuery(
                        WRITE.formatted(FreezeRules.asCase(origin.purpose())),
                        due.dependOnZone(),
                        home.getId(),
                        workspace,
                        origin.id(),
                        n,
                        workspace,
                        workspace,
                        origin.period(),
                        origin.id(),
                        workspace,
                        origin.id(),
                        origin.period(),
                        origin.sender(),
                        origin.lane().code(),
                        gated,
                        workspace,
                        origin.id())
                .fetch()
                .forEach(row -> written.computeIfAbsent(
                                MessageState.ofCode(row.get("state", int.class)), state -> new HashMap<>())
                        .put(row.get("reason", short.class), row.get("n", long.class)));
        dueTimes.set(origin, home, due);
        db.execute(
                "update freeze_slice set done = true where workspace_id = ? and origin_id = ? and n = ?",
                workspace,
                origin.id(),
                n);
        return Optional.of(written);
    }
}
