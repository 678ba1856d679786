package io.hudhud.workspace;

import static io.hudhud.tables.Tables.AUDIT_ENTRY;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what and when, written in the transaction of the change. */
@Component
public class AuditTrail {

    /** One change. {@code actorName} is looked up and not kept; {@code details} never holds personal data. */
    public record Entry(
            String id,
            Instant at,
            String actorKind,
            String actorId,
            @Nullable String actorName,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, Object> details) {}

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final DSLContext db;
    private final ActorNames names;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(DSLContext db, ActorNames names, JsonMapper json, Clock clock) {
        this.db = db;
        this.names = names;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records a change in the transaction that makes it.
     *
     * @param action what was done, past tense: {@code campaign.launched}
     * @param details never personal data: ids, counts, names of fields
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, String action, String subjectKind, String subjectId, Map<String, ?> details) {
        db.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.WORKSPACE_ID, caller.workspace().value())
                .set(AUDIT_ENTRY.AT, clock.instant())
                .set(AUDIT_ENTRY.ACTOR_KIND, caller.actor().kind().word())
                .set(AUDIT_ENTRY.ACTOR_ID, caller.actor().id())
                .set(AUDIT_ENTRY.ACTION, action)
                .set(AUDIT_ENTRY.SUBJECT_KIND, subjectKind)
                .set(AUDIT_ENTRY.SUBJECT_ID, subjectId)
                .set(AUDIT_ENTRY.DETAILS, JSONB.valueOf(json.writeValueAsString(details)))
                .execute();
    }

    /** Who did one of {@code actions} to one thing, each once. */
    public Set<Actor> actors(WorkspaceId workspace, String subjectKind, String subjectId, Set<String> actions) {
        return db.selectDistinct(AUDIT_ENTRY.ACTOR_KIND, AUDIT_ENTRY.ACTOR_ID)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.WORKSPACE_ID.eq(workspace.value()))
                .and(AUDIT_ENTRY.SUBJECT_KIND.eq(subjectKind))
                .and(AUDIT_ENTRY.SUBJECT_ID.eq(subjectId))
                .and(AUDIT_ENTRY.ACTION.in(actions))
                .fetchSet(AuditTrail::actor);
    }

    /** These and whoever made the keys among them: a program stands for that person, too. */
    public Set<Actor> withKeyMakers(WorkspaceId workspace, Collection<Actor> actors) {
        var found = new HashSet<Actor>();
        var open = new ArrayDeque<>(actors);
        while (!open.isEmpty()) {
            var actor = open.remove();
            if (found.add(actor) && actor.kind() == Actor.Kind.API_KEY) {
                open.addAll(actors(workspace, "key", actor.id(), Set.of("key.issued")));
            }
        }
        return found;
    }

    /** Newest first. */
    public Page<Entry> list(WorkspaceId workspace, AuditFilter filter, int limit, @Nullable Cursor before) {
        var rows = db.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.WORKSPACE_ID.eq(workspace.value()))
                .and(filter.condition())
                .and(before == null ? DSL.noCondition() : AUDIT_ENTRY.ID.lt(before.number(0)))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(limit + 1)
                .fetch();
        var called = names.of(
                workspace, rows.stream().map(AuditTrail::actor).distinct().toList());
        return Page.of(rows.map(row -> entry(row, called.get(actor(row)))), limit, entry -> Cursor.after(entry.id()));
    }

    private Entry entry(Record row, @Nullable String name) {
        return new Entry(
                row.get(AUDIT_ENTRY.ID).toString(),
                row.get(AUDIT_ENTRY.AT),
                row.get(AUDIT_ENTRY.ACTOR_KIND),
                row.get(AUDIT_ENTRY.ACTOR_ID),
                name,
                row.get(AUDIT_ENTRY.ACTION),
                row.get(AUDIT_ENTRY.SUBJECT_KIND),
                row.get(AUDIT_ENTRY.SUBJECT_ID),
                json.readValue(row.get(AUDIT_ENTRY.DETAILS).data(), DETAILS));
    }

    private static Actor actor(Record row) {
        return Actor.of(row.get(AUDIT_ENTRY.ACTOR_KIND), row.get(AUDIT_ENTRY.ACTOR_ID));
    }
}
