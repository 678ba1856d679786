package io.hudhud.template;

import static io.hudhud.tables.Tables.TEMPLATE_EVENT;
import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.SyncStore.Change;
import io.hudhud.template.TemplateEvent.Kind;
import io.hudhud.workspace.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The story of each language of a template, written in the transaction of what it tells. */
@Repository
public class TemplateHistory {

    private static final int MOST = 200;

    private final DSLContext db;

    TemplateHistory(DSLContext db) {
        this.db = db;
    }

    /** Of all languages, the newest first; at most 200. */
    public List<TemplateEvent> of(WorkspaceId workspace, UUID template) {
        var e = TEMPLATE_EVENT;
        var v = TEMPLATE_VARIANT;
        return db.select(e.fields())
                .select(v.LANGUAGE)
                .from(e)
                .join(v)
                .on(v.WORKSPACE_ID.eq(e.WORKSPACE_ID), v.ID.eq(e.VARIANT_ID))
                .where(e.WORKSPACE_ID.eq(workspace.value()), v.TEMPLATE_ID.eq(template))
                .orderBy(e.AT.desc(), e.ID.desc())
                .limit(MOST)
                .fetch(TemplateHistory::event);
    }

    /** @param until when the pause ends, where Meta said so */
    void changed(Change change, Instant at, @Nullable Instant until) {
        var status = change.statusBefore();
        if (status != change.status()) {
            var reason = change.status() == TemplateStatus.REJECTED ? change.reason() : null;
            add(change.variant(), Kind.STATUS, at, status, change.status(), reason, until, null);
        }
        var category = change.categoryBefore();
        if (category != null && category != change.category()) {
            add(change.variant(), Kind.CATEGORY, at, category, change.category(), null, null, null);
        }
        var quality = change.qualityBefore();
        if (quality != null && quality != change.quality()) {
            add(change.variant(), Kind.QUALITY, at, quality, change.quality(), null, null, null);
        }
    }

    void announced(VariantKey variant, Category before, Category after, Instant from, Instant at) {
        add(variant, Kind.CATEGORY_ANNOUNCED, at, before, after, null, from, null);
    }

    void done(VariantKey variant, Kind kind, Actor actor, Instant at) {
        add(variant, kind, at, null, null, null, null, actor);
    }

    private void add(
            VariantKey variant,
            Kind kind,
            Instant at,
            @Nullable Enum<?> before,
            @Nullable Enum<?> after,
            @Nullable String reason,
            @Nullable Instant until,
            @Nullable Actor actor) {
        var e = TEMPLATE_EVENT;
        db.insertInto(e)
                .set(e.WORKSPACE_ID, variant.workspace().value())
                .set(e.VARIANT_ID, variant.variant())
                .set(e.KIND, kind.name())
                .set(e.AT, at)
                .set(e.BEFORE, before == null ? null : before.name())
                .set(e.AFTER, after == null ? null : after.name())
                .set(e.REASON, reason)
                .set(e.UNTIL, until)
                .set(e.ACTOR_KIND, actor == null ? null : actor.kind().word())
                .set(e.ACTOR_ID, actor == null ? null : actor.id())
                .execute();
    }

    private static TemplateEvent event(Record row) {
        var e = TEMPLATE_EVENT;
        String actor = row.get(e.ACTOR_KIND);
        return new TemplateEvent(
                row.get(TEMPLATE_VARIANT.LANGUAGE),
                Kind.valueOf(row.get(e.KIND)),
                row.get(e.AT),
                row.get(e.BEFORE),
                row.get(e.AFTER),
                row.get(e.REASON),
                row.get(e.UNTIL),
                actor == null ? null : Actor.of(actor, row.get(e.ACTOR_ID)));
    }
}
