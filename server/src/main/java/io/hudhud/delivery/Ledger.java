package io.hudhud.delivery;

import static io.hudhud.tables.Tables.DISPATCH_BATCH;
import static io.hudhud.tables.Tables.DOUBT;
import static io.hudhud.tables.Tables.INTENT;
import static io.hudhud.tables.Tables.MESSAGE;
import static io.hudhud.tables.Tables.MESSAGE_VALUES;
import static io.hudhud.tables.Tables.ORIGIN;

import io.hudhud.delivery.freeze.Sources;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.queue.Consequences;
import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of every single message. */
@Component
public class Ledger {

    private static final String SERIES = """
            select date_bin(make_interval(secs => ?), minute at time zone ?, timestamp '2001-01-01') at time zone ? as step,
                   sum(accepted) as accepted, sum(delivered) as delivered, sum(read) as read, sum(failed) as failed,
                   sum(replied) as replied
              from origin_minute
             where workspace_id = ? and origin_id = ?
             group by 1 order by 1
            """;

    private final DSLContext db;
    private final OriginStore origins;
    private final Consequences consequences;
    private final Sources sources;

    Ledger(DSLContext db, OriginStore origins, Consequences consequences, Sources sources) {
        this.db = db;
        this.origins = origins;
        this.consequences = consequences;
        this.sources = sources;
    }

    /** Everything about one message. */
    public Optional<MessageStory> story(WorkspaceId workspace, MessageKey key) {
        return db.selectFrom(MESSAGE)
                .where(is(workspace, key))
                .fetchOptional(MatchMessages::row)
                .map(row -> {
                    var doubt = db.select(DOUBT.SINCE, DOUBT.STILL)
                            .from(DOUBT)
                            .where(DOUBT.WORKSPACE_ID.eq(workspace.value()))
                            .and(DOUBT.ORIGIN_ID.eq(key.origin()))
                            .and(DOUBT.MESSAGE_ID.eq(key.id()))
                            .fetchOptional();
                    return new MessageStory(
                            row,
                            frozenAt(workspace, key.origin()),
                            attempts(workspace, key),
                            queuedFor(workspace, key),
                            isGated(workspace, key),
                            isUnderWay(workspace, key),
                            doubt.map(found -> found.get(DOUBT.SINCE)).orElse(null),
                            doubt.map(found -> found.get(DOUBT.STILL)).orElse(false));
                });
    }

    /**
     * Messages per step of time and milestone, steps as the wall clock of {@code zone} has them; those without any are absent.
     *
     * @param step whole minutes
     */
    public List<TimePoint> series(WorkspaceId workspace, long origin, Duration step, ZoneId zone) {
        return db.resultQuery(SERIES, (double) step.toSeconds(), zone.getId(), zone.getId(), workspace.value(), origin)
                .fetch(row -> new TimePoint(
                        row.get("step", Instant.class),
                        row.get("accepted", long.class),
                        row.get("delivered", long.class),
                        row.get("read", long.class),
                        row.get("failed", long.class),
                        row.get("replied", long.class)));
    }

    /**
     * Sends a message once more that is in doubt, unresolved or failed: a person decides, and it is named as a resend. Two
     * who decide the same about the same attempt make one. Nothing of a closed origin is sent again: what is known of it stays.
     * Nor to whom something else has brought the same meanwhile.
     *
     * @return whether it was queued
     */
    @Transactional
    public boolean resend(WorkspaceId workspace, MessageKey key, int attempt) {
        var origin = origins.lock(workspace, key.origin());
        if (origin.isEmpty() || origin.get().stage() == Stage.CLOSED) {
            return false;
        }
        var open = db.selectFrom(MESSAGE)
                .where(is(workspace, key))
                .and(MESSAGE.ATTEMPT.eq((short) attempt))
                .and(MESSAGE.STATE.in(
                        MessageState.IN_DOUBT.code(), MessageState.UNRESOLVED.code(), MessageState.FAILED.code()))
                .forNoKeyUpdate()
                .fetchOptional();
        if (open.isEmpty()
                || sources.of(origin.get().kind())
                        .hasOtherwiseReached(
                                workspace, origin.get().externalId(), open.get().get(MESSAGE.CONTACT_ID))) {
            return false;
        }
        var again = Fact.of(workspace, key, attempt + 1, MessageState.WAITING, null);
        consequences.enqueue(origin.get(), List.of(again), Duration.ZERO);
        return true;
    }

    private static Condition is(WorkspaceId workspace, MessageKey key) {
        return MESSAGE.WORKSPACE_ID
                .eq(workspace.value())
                .and(MESSAGE.ORIGIN_ID.eq(key.origin()))
                .and(MESSAGE.ID.eq(key.id()))
                .and(MESSAGE.PERIOD.eq(key.period()));
    }

    /** What was filled in the last time that something was said, as a JSON object, by message. */
    public Map<MessageKey, String> lastSaid(WorkspaceId workspace, Collection<MessageKey> keys) {
        var said = new HashMap<MessageKey, String>();
        var byId = keys.stream().collect(Collectors.toMap(MessageKey::id, key -> key));
        db.selectFrom(MESSAGE_VALUES)
                .where(MESSAGE_VALUES.WORKSPACE_ID.eq(workspace.value()))
                .and(MESSAGE_VALUES.MESSAGE_ID.in(byId.keySet()))
                .orderBy(MESSAGE_VALUES.ATTEMPT)
                .forEach(row -> {
                    var key = byId.get(row.get(MESSAGE_VALUES.MESSAGE_ID));
                    if (key != null && key.period() == row.get(MESSAGE_VALUES.PERIOD)) {
                        said.put(key, row.get(MESSAGE_VALUES.CONTENTS).data());
                    }
                });
        return said;
    }

    private @Nullable Instant frozenAt(WorkspaceId workspace, long origin) {
        return db.select(ORIGIN.SNAPSHOT_AT)
                .from(ORIGIN)
                .where(ORIGIN.WORKSPACE_ID.eq(workspace.value()))
                .and(ORIGIN.ID.eq(origin))
                .fetchOne(ORIGIN.SNAPSHOT_AT);
    }

    private List<MessageStory.Attempt> attempts(WorkspaceId workspace, MessageKey key) {
        return db.selectFrom(MESSAGE_VALUES)
                .where(MESSAGE_VALUES.WORKSPACE_ID.eq(workspace.value()))
                .and(MESSAGE_VALUES.PERIOD.eq(key.period()))
                .and(MESSAGE_VALUES.MESSAGE_ID.eq(key.id()))
                .orderBy(MESSAGE_VALUES.ATTEMPT)
                .fetch(row -> new MessageStory.Attempt(
                        row.get(MESSAGE_VALUES.ATTEMPT),
                        row.get(MESSAGE_VALUES.CONTENTS).data()));
    }

    private @Nullable Instant queuedFor(WorkspaceId workspace, MessageKey key) {
        return db.select(DSL.min(DISPATCH_BATCH.DUE_AT))
                .from(DISPATCH_BATCH)
                .where(DISPATCH_BATCH.WORKSPACE_ID.eq(workspace.value()))
                .and(DISPATCH_BATCH.ORIGIN_ID.eq(key.origin()))
                .and(DISPATCH_BATCH.GATED.isFalse())
                .and("{0} = any (ids[started + 1 :])", DSL.val(key.id()))
                .fetchOne(0, Instant.class);
    }

    private boolean isGated(WorkspaceId workspace, MessageKey key) {
        return db.fetchExists(
                DISPATCH_BATCH,
                DISPATCH_BATCH
                        .WORKSPACE_ID
                        .eq(workspace.value())
                        .and(DISPATCH_BATCH.ORIGIN_ID.eq(key.origin()))
                        .and(DISPATCH_BATCH.GATED)
                        .and("{0} = any (ids)", DSL.val(key.id())));
    }

    private boolean isUnderWay(WorkspaceId workspace, MessageKey key) {
        return db.fetchExists(
                INTENT,
                INTENT.WORKSPACE_ID
                        .eq(workspace.value())
                        .and(INTENT.ORIGIN_ID.eq(key.origin()))
                        .and("{0} = any (ids)", DSL.val(key.id())));
    }
}
