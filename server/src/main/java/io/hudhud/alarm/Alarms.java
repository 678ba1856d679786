package io.hudhud.alarm;

import static io.hudhud.tables.Tables.ALARM;

import io.hudhud.alarm.tell.Announce;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Raises and solves alarms, inside the transaction of the fact. The same thing is one alarm until it is solved; people are told
 * of one that goes on again after a day, with how often it was raised since.
 */
@Component
class Alarms {

    private static final Duration BEFORE_IT_IS_TOLD_AGAIN = Duration.ofDays(1);

    // "old" is null for a row that was not there.
    private static final String RAISE = """
            insert into alarm as a (workspace_id, kind, key, object_kind, object_id, parameters, raised_at, last_at,
                                    ends_at, told_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::timestamptz)
            on conflict (workspace_id, key) where solved_at is null do update
               set times = a.times + 1, last_at = excluded.last_at, parameters = excluded.parameters,
                   ends_at = excluded.ends_at,
                   told_at = case when a.told_at <= ?::timestamptz then excluded.told_at else a.told_at end
            returning id, old.id is null as is_new, old.told_at is distinct from told_at as is_told
            """;

    private static final String ONCE = """
            insert into alarm (workspace_id, kind, key, object_kind, object_id, parameters, raised_at, last_at, solved_at,
                               told_at)
            select ?, ?, ?, ?, ?, ?::jsonb, now, now, now, now from (select ?::timestamptz as now) at
             where not exists (select from alarm where workspace_id = ? and key = ?)
            returning id
            """;

    private static final String SOLVE = """
            update alarm set solved_at = ?::timestamptz
             where workspace_id = ? and key = ? and solved_at is null returning id, kind
            """;

    private static final String END = """
            update alarm set solved_at = ends_at
             where solved_at is null and ends_at <= ?::timestamptz returning workspace_id, id, kind
            """;

    private final DSLContext db;
    private final JsonMapper json;
    private final Announce announce;
    private final Clock clock;

    Alarms(DSLContext db, JsonMapper json, Announce announce, Clock clock) {
        this.db = db;
        this.json = json;
        this.announce = announce;
        this.clock = clock;
    }

    /** Raises what lasts until {@link #solve}. */
    @Transactional
    public void raise(WorkspaceId workspace, NewAlarm alarm) {
        Instant now = clock.instant();
        var row = db.resultQuery(
                        RAISE,
                        workspace.value(),
                        alarm.kind().slug(),
                        alarm.key(),
                        alarm.object().kind().slug(),
                        alarm.object().id(),
                        json.writeValueAsString(alarm.parameters()),
                        now,
                        now,
                        alarm.endsAt(),
                        now,
                        now.minus(BEFORE_IT_IS_TOLD_AGAIN))
                .fetchSingle();
        long id = row.get("id", long.class);
        if (row.get("is_new", boolean.class)) {
            announce.raised(workspace, id, alarm.kind());
        } else if (row.get("is_told", boolean.class)) {
            announce.repeated(workspace, id, alarm.kind());
        }
    }

    /** Tells something that is over as it is told; never twice under one key. */
    @Transactional
    public void tell(WorkspaceId workspace, NewAlarm alarm) {
        db.resultQuery(
                        ONCE,
                        workspace.value(),
                        alarm.kind().slug(),
                        alarm.key(),
                        alarm.object().kind().slug(),
                        alarm.object().id(),
                        json.writeValueAsString(alarm.parameters()),
                        clock.instant(),
                        workspace.value(),
                        alarm.key())
                .fetchOptional()
                .ifPresent(row -> announce.raised(workspace, row.get("id", long.class), alarm.kind()));
    }

    /** What it was about is over. Repeat-safe. */
    @Transactional
    public void solve(WorkspaceId workspace, String key) {
        db.resultQuery(SOLVE, clock.instant(), workspace.value(), key)
                .fetchOptional()
                .ifPresent(row -> announce.solved(
                        workspace, row.get("id", long.class), AlarmKind.ofSlug(row.get("kind", String.class))));
    }

    /** Solves what has ended by itself. */
    @Transactional
    public void solveEnded() {
        db.resultQuery(END, clock.instant())
                .fetch()
                .forEach(row -> announce.solved(
                        new WorkspaceId(row.get("workspace_id", long.class)),
                        row.get("id", long.class),
                        AlarmKind.ofSlug(row.get("kind", String.class))));
    }

    /** Raises what is looked for again and again: it is not counted each time, only told again after a day. */
    @Transactional
    public void raiseOnceADay(WorkspaceId workspace, NewAlarm alarm) {
        boolean isFresh = db.fetchExists(db.selectOne()
                .from(ALARM)
                .where(ALARM.WORKSPACE_ID.eq(workspace.value()))
                .and(ALARM.KEY.eq(alarm.key()))
                .and(ALARM.SOLVED_AT.isNull())
                .and(ALARM.LAST_AT.gt(clock.instant().minus(BEFORE_IT_IS_TOLD_AGAIN))));
        if (!isFresh) {
            raise(workspace, alarm);
        }
    }

    /** What goes on of a kind, in all workspaces. */
    List<Open> open(AlarmKind kind) {
        return db.resultQuery(
                        "select workspace_id, key, object_id, raised_at from alarm where kind = ? and solved_at is null",
                        kind.slug())
                .fetch(row -> new Open(
                        new WorkspaceId(row.get("workspace_id", long.class)),
                        row.get("key", String.class),
                        row.get("object_id", String.class),
                        row.get("raised_at", Instant.class)));
    }

    /** An alarm that is not solved yet. */
    record Open(WorkspaceId workspace, String key, String objectId, Instant raisedAt) {}
}
