package io.hudhud.alarm.tell;

import static io.hudhud.tables.Tables.ALARM;
import static io.hudhud.tables.Tables.ALARM_DELIVERY;

import io.hudhud.alarm.AlarmKind;
import io.hudhud.alarm.AlarmObject;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is to be told and what was: the rows that the timers work on, and the log that people see. */
@Component
public class Deliveries {

    /** After the first try, the second, …: a receiver that is away for a night is told in the morning. */
    private static final List<Duration> AGAIN = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private static final int AT_ONCE = 200;
    private static final int OF_ONE_WORKSPACE = 20;

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    /** How it stands with one telling. */
    public enum State {
        WAITING,
        DELIVERED,
        FAILED;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofSlug(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A line of the log.
     *
     * @param channel {@code email} or {@code webhook}
     * @param event {@code raised}, {@code repeated}, {@code solved} or {@code test}
     * @param kind of the alarm; absent for a test
     * @param person who gets the e-mail
     * @param answer what came back, in a word
     */
    public record DeliveryEntry(
            String id,
            String channel,
            String event,
            @Nullable AlarmKind kind,
            @Nullable UUID person,
            State state,
            int attempts,
            @Nullable Instant triedAt,
            @Nullable String answer,
            Instant createdAt) {}

    /** One thing to be told now, with the alarm as it is now. */
    record Due(
            WorkspaceId workspace,
            long id,
            String event,
            @Nullable UUID person,
            int attempts,
            ToldAlarm alarm) {}

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    Deliveries(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The newest first. */
    public Page<DeliveryEntry> list(WorkspaceId workspace, int limit, @Nullable Cursor before) {
        var rows = db.select(ALARM_DELIVERY.fields())
                .select(ALARM.KIND)
                .from(ALARM_DELIVERY)
                .leftJoin(ALARM)
                .on(ALARM.WORKSPACE_ID.eq(ALARM_DELIVERY.WORKSPACE_ID).and(ALARM.ID.eq(ALARM_DELIVERY.ALARM_ID)))
                .where(ALARM_DELIVERY.WORKSPACE_ID.eq(workspace.value()))
                .and(before == null ? DSL.noCondition() : ALARM_DELIVERY.ID.lt(before.number(0)))
                .orderBy(ALARM_DELIVERY.ID.desc())
                .limit(limit + 1)
                .fetch(Deliveries::entry);
        return Page.of(rows, limit, entry -> Cursor.after(entry.id()));
    }

    /** The next ones, a few of each workspace: one that has many, or cannot be reached, keeps no other waiting. */
    List<Due> due(String channel) {
        var turn = DSL.rowNumber()
                .over(DSL.partitionBy(ALARM_DELIVERY.WORKSPACE_ID).orderBy(ALARM_DELIVERY.DUE_AT, ALARM_DELIVERY.ID))
                .as("turn");
        var due = db.select(ALARM_DELIVERY.WORKSPACE_ID, ALARM_DELIVERY.ID, turn)
                .from(ALARM_DELIVERY)
                .where(ALARM_DELIVERY.STATE.eq(State.WAITING.slug()))
                .and(ALARM_DELIVERY.DUE_AT.le(clock.instant()))
                .and(ALARM_DELIVERY.CHANNEL.eq(channel))
                .asTable("due");
        var nth = Objects.requireNonNull(due.field(turn));
        return db.select(ALARM_DELIVERY.ID, ALARM_DELIVERY.EVENT, ALARM_DELIVERY.PERSON_ID, ALARM_DELIVERY.ATTEMPTS)
                .select(ALARM.fields())
                .from(due)
                .join(ALARM_DELIVERY)
                .on(ALARM_DELIVERY.WORKSPACE_ID.eq(due.field(ALARM_DELIVERY.WORKSPACE_ID)))
                .and(ALARM_DELIVERY.ID.eq(due.field(ALARM_DELIVERY.ID)))
                .join(ALARM)
                .on(ALARM.WORKSPACE_ID.eq(ALARM_DELIVERY.WORKSPACE_ID).and(ALARM.ID.eq(ALARM_DELIVERY.ALARM_ID)))
                .where(nth.le(OF_ONE_WORKSPACE))
                .orderBy(nth, ALARM_DELIVERY.DUE_AT, ALARM_DELIVERY.ID)
                .limit(AT_ONCE)
                .fetch(this::due);
    }

    /** Writes down what came of a try: done, again later, or given up. */
    void tried(Due due, boolean taken, String answer) {
        int attempts = due.attempts() + 1;
        boolean given = !taken && attempts > AGAIN.size();
        Instant now = clock.instant();
        State state = taken ? State.DELIVERED : given ? State.FAILED : State.WAITING;
        db.update(ALARM_DELIVERY)
                .set(ALARM_DELIVERY.ATTEMPTS, attempts)
                .set(ALARM_DELIVERY.TRIED_AT, now)
                .set(ALARM_DELIVERY.ANSWER, answer)
                .set(ALARM_DELIVERY.STATE, state.slug())
                .set(ALARM_DELIVERY.DUE_AT, state == State.WAITING ? now.plus(AGAIN.get(attempts - 1)) : now)
                .where(ALARM_DELIVERY.WORKSPACE_ID.eq(due.workspace().value()))
                .and(ALARM_DELIVERY.ID.eq(due.id()))
                .execute();
    }

    /** Writes down a test, which is not tried again. */
    long tested(WorkspaceId workspace, String channel, @Nullable UUID person, boolean taken, String answer) {
        Instant now = clock.instant();
        return db.insertInto(ALARM_DELIVERY)
                .set(ALARM_DELIVERY.WORKSPACE_ID, workspace.value())
                .set(ALARM_DELIVERY.CHANNEL, channel)
                .set(ALARM_DELIVERY.EVENT, "test")
                .set(ALARM_DELIVERY.PERSON_ID, person)
                .set(ALARM_DELIVERY.STATE, (taken ? State.DELIVERED : State.FAILED).slug())
                .set(ALARM_DELIVERY.DUE_AT, now)
                .set(ALARM_DELIVERY.ATTEMPTS, 1)
                .set(ALARM_DELIVERY.TRIED_AT, now)
                .set(ALARM_DELIVERY.ANSWER, answer)
                .set(ALARM_DELIVERY.CREATED_AT, now)
                .returningResult(ALARM_DELIVERY.ID)
                .fetchSingle()
                .value1();
    }

    void forgetBefore(Instant at) {
        db.deleteFrom(ALARM_DELIVERY).where(ALARM_DELIVERY.CREATED_AT.lt(at)).execute();
    }

    private Due due(Record row) {
        return new Due(
                new WorkspaceId(row.get(ALARM.WORKSPACE_ID)),
                row.get(ALARM_DELIVERY.ID),
                row.get(ALARM_DELIVERY.EVENT),
                row.get(ALARM_DELIVERY.PERSON_ID),
                row.get(ALARM_DELIVERY.ATTEMPTS),
                new ToldAlarm(
                        Long.toString(row.get(ALARM.ID)),
                        AlarmKind.ofSlug(row.get(ALARM.KIND)),
                        new AlarmObject(AlarmObject.Kind.ofSlug(row.get(ALARM.OBJECT_KIND)), row.get(ALARM.OBJECT_ID)),
                        json.readValue(row.get(ALARM.PARAMETERS).data(), PARAMETERS),
                        row.get(ALARM.RAISED_AT),
                        row.get(ALARM.TIMES),
                        row.get(ALARM.SOLVED_AT)));
    }

    private static DeliveryEntry entry(Record row) {
        String kind = row.get(ALARM.KIND);
        return new DeliveryEntry(
                Long.toString(row.get(ALARM_DELIVERY.ID)),
                row.get(ALARM_DELIVERY.CHANNEL),
                row.get(ALARM_DELIVERY.EVENT),
                kind == null ? null : AlarmKind.ofSlug(kind),
                row.get(ALARM_DELIVERY.PERSON_ID),
                State.ofSlug(row.get(ALARM_DELIVERY.STATE)),
                row.get(ALARM_DELIVERY.ATTEMPTS),
                row.get(ALARM_DELIVERY.TRIED_AT),
                row.get(ALARM_DELIVERY.ANSWER),
                row.get(ALARM_DELIVERY.CREATED_AT));
    }
}
