package io.hudhud.alarm;

import static io.hudhud.tables.Tables.ALARM;
import static io.hudhud.tables.Tables.ALARM_READER;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Caller;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The alarms of a workspace, as each of its people and programs has read them. */
@Component
public class ReadAlarms {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    /** More are not counted: nobody reads them one by one. */
    private static final int MOST_UNREAD = 1_000;

    private final DSLContext db;
    private final JsonMapper json;

    ReadAlarms(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The newest first. */
    public Page<Alarm> list(
            Caller caller, @Nullable Boolean open, @Nullable AlarmKind kind, int limit, @Nullable Cursor before) {
        long readTo = readTo(caller);
        Condition state =
                open == null ? DSL.noCondition() : open ? ALARM.SOLVED_AT.isNull() : ALARM.SOLVED_AT.isNotNull();
        var rows = db.selectFrom(ALARM)
                .where(ALARM.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(state)
                .and(kind == null ? DSL.noCondition() : ALARM.KIND.eq(kind.slug()))
                .and(before == null ? DSL.noCondition() : ALARM.ID.lt(before.number(0)))
                .orderBy(ALARM.ID.desc())
                .limit(limit + 1)
                .fetch(row -> alarm(row, readTo));
        return Page.of(rows, limit, alarm -> Cursor.after(alarm.id()));
    }

    /** How many the caller has not read, up to a thousand. */
    public int unread(Caller caller) {
        return db.fetchCount(db.selectOne()
                .from(ALARM)
                .where(ALARM.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(ALARM.ID.gt(readTo(caller)))
                .limit(MOST_UNREAD));
    }

    /** The id of the newest of each of these workspaces; those that never had one are absent. */
    public Map<WorkspaceId, Long> newest(Collection<WorkspaceId> workspaces) {
        var newest = new HashMap<WorkspaceId, Long>();
        for (WorkspaceId workspace : workspaces) {
            db.select(ALARM.ID)
                    .from(ALARM)
                    .where(ALARM.WORKSPACE_ID.eq(workspace.value()))
                    .orderBy(ALARM.ID.desc())
                    .limit(1)
                    .forEach(row -> newest.put(workspace, row.value1()));
        }
        return newest;
    }

    /** The caller has read all up to {@code id}. What was read stays read. */
    @Transactional
    public void read(Caller caller, long id) {
        db.insertInto(ALARM_READER)
                .set(ALARM_READER.WORKSPACE_ID, caller.workspace().value())
                .set(ALARM_READER.READER, reader(caller))
                .set(ALARM_READER.READ_TO, id)
                .onConflict(ALARM_READER.WORKSPACE_ID, ALARM_READER.READER)
                .doUpdate()
                .set(ALARM_READER.READ_TO, DSL.greatest(ALARM_READER.READ_TO, DSL.excluded(ALARM_READER.READ_TO)))
                .execute();
    }

    private long readTo(Caller caller) {
        Long to = db.select(ALARM_READER.READ_TO)
                .from(ALARM_READER)
                .where(ALARM_READER.WORKSPACE_ID.eq(caller.workspace().value()))
                .and(ALARM_READER.READER.eq(reader(caller)))
                .fetchOne(ALARM_READER.READ_TO);
        return to == null ? 0 : to;
    }

    private static String reader(Caller caller) {
        return caller.actor().kind().word() + ":" + caller.actor().id();
    }

    private Alarm alarm(Record row, long readTo) {
        var kind = AlarmKind.ofSlug(row.get(ALARM.KIND));
        long id = row.get(ALARM.ID);
        return new Alarm(
                Long.toString(id),
                kind,
                kind.severity(),
                new AlarmObject(AlarmObject.Kind.ofSlug(row.get(ALARM.OBJECT_KIND)), row.get(ALARM.OBJECT_ID)),
                json.readValue(row.get(ALARM.PARAMETERS).data(), PARAMETERS),
                row.get(ALARM.RAISED_AT),
                row.get(ALARM.LAST_AT),
                row.get(ALARM.TIMES),
                row.get(ALARM.SOLVED_AT),
                id <= readTo);
    }
}
