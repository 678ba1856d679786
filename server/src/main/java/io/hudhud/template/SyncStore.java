package io.hudhud.template;

import io.hudhud.template.TemplateSource.Account;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Writes what Meta lists, a page at a time. */
@Repository
class SyncStore {

    private static final String NAMES = """
            insert into template (workspace_id, waba_id, name, created_at)
            select distinct {0}::bigint, {1}, name, {2}::timestamptz
              from jsonb_to_recordset({3}) as listed(name text)
             order by name
                on conflict (workspace_id, waba_id, name) do nothing
            """;

    // distinct on: a name that was deleted and made again may be listed twice, and one statement cannot update a row
    // twice. A word from a webhook that is newer than this reading ({2}) stays.
    private static final String VARIANTS = """
            insert into template_variant as v (
                workspace_id, template_id, meta_id, language, status, status_at, category, category_at, quality, quality_at,
                components, parameter_format, ttl_seconds, rejected_reason, previous_category, synced_at)
            select distinct on (t.name, l.language)
                   t.workspace_id, t.id, l.meta_id, l.language, l.status, {2}::timestamptz, l.category, {2}::timestamptz,
                   l.quality, {2}::timestamptz, l.components, l.parameter_format, l.ttl_seconds, l.rejected_reason,
                   l.previous_category, {4}::timestamptz
              from jsonb_to_recordset({3}) as l(
                       meta_id text, name text, language text, status text, category text, quality text, components jsonb,
                       parameter_format text, ttl_seconds integer, rejected_reason text, previous_category text)
              join template t on t.workspace_id = {0}::bigint and t.waba_id = {1} and t.name = l.name
             order by t.name, l.language, l.status in ('DELETED', 'PENDING_DELETION'), l.meta_id desc
                on conflict (workspace_id, template_id, language) do update
               set meta_id = excluded.meta_id,
                   status = case when v.status_at <= excluded.status_at then excluded.status else v.status end,
                   rejected_reason = case when v.status_at <= excluded.status_at
                                          then excluded.rejected_reason else v.rejected_reason end,
                   status_at = greatest(v.status_at, excluded.status_at),
                   category = case when v.category_at <= excluded.category_at then excluded.category else v.category end,
                   category_at = greatest(v.category_at, excluded.category_at),
                   quality = case when v.quality_at <= excluded.quality_at then excluded.quality else v.quality end,
                   quality_at = greatest(v.quality_at, excluded.quality_at),
                   announced_category = case when v.announced_for > excluded.synced_at then v.announced_category end,
                   announced_for = case when v.announced_for > excluded.synced_at then v.announced_for end,
                   components = excluded.components,
                   parameter_format = excluded.parameter_format,
                   ttl_seconds = excluded.ttl_seconds,
                   previous_category = excluded.previous_category,
                   synced_at = excluded.synced_at,
                   version = v.version + (v.components is distinct from excluded.components)::int
             -- What we had Meta change while it was being read is newer than the reading.
             where v.synced_at <= excluded.synced_at
            returning new.id, new.template_id, new.language, new.rejected_reason,
                      (select t.name from template t
                        where t.workspace_id = new.workspace_id and t.id = new.template_id) as name,
                      old.status as old_status, new.status as new_status,
                      old.category as old_category, new.category as new_category,
                      old.quality as old_quality, new.quality as new_quality
            """;

    private static final String VANISHED = """
            update template_variant v
               set status = 'DELETED', status_at = {2}::timestamptz
              from template t
             where t.workspace_id = {0}::bigint and t.waba_id = {1}
               and v.workspace_id = t.workspace_id and v.template_id = t.id
               and v.synced_at < {3}::timestamptz and v.status_at <= {2}::timestamptz and v.status <> 'DELETED'
            returning v.id, v.template_id, v.language, v.rejected_reason, t.name,
                      old.status as old_status, new.status as new_status,
                      old.category as old_category, new.category as new_category,
                      old.quality as old_quality, new.quality as new_quality
            """;

    private static final String DELETED = """
            update template_variant v
               set status = 'DELETED', status_at = {3}::timestamptz
              from template t
             where t.workspace_id = {0}::bigint and t.id = {1}::uuid
               and v.workspace_id = t.workspace_id and v.template_id = t.id
               and ({2} is null or v.language = {2}) and v.status <> 'DELETED'
            returning v.id, v.template_id, v.language, v.rejected_reason, t.name,
                      old.status as old_status, new.status as new_status,
                      old.category as old_category, new.category as new_category,
                      old.quality as old_quality, new.quality as new_quality
            """;

    private final DSLContext db;
    private final JsonMapper json;

    SyncStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Records a page.
     *
     * @param asOf what is known from webhooks up to here gives way
     * @param startedAt marks the rows, so that those which were not listed can be told
     */
    List<Change> record(Account account, List<ListedVariant> listed, Instant asOf, Instant startedAt) {
        var workspace = DSL.val(account.workspace().value());
        var waba = DSL.val(account.wabaId());
        var page = DSL.val(JSONB.jsonb(json(listed)));
        db.execute(NAMES, workspace, waba, DSL.val(startedAt), page);
        return db.resultQuery(VARIANTS, workspace, waba, DSL.val(asOf), page, DSL.val(startedAt))
                .fetch(row -> change(account, row));
    }

    /** Marks what no page of the sync that began at {@code startedAt} has listed. */
    List<Change> markVanished(Account account, Instant asOf, Instant startedAt) {
        return db.resultQuery(
                        VANISHED,
                        DSL.val(account.workspace().value()),
                        DSL.val(account.wabaId()),
                        DSL.val(asOf),
                        DSL.val(startedAt))
                .fetch(row -> change(account, row));
    }

    /** Marks what was deleted; without {@code language} all of the template. */
    List<Change> markDeleted(Account account, UUID template, @Nullable String language, Instant at) {
        return db.resultQuery(
                        DELETED,
                        DSL.val(account.workspace().value()),
                        DSL.val(template),
                        DSL.val(language, String.class),
                        DSL.val(at))
                .fetch(row -> change(account, row));
    }

    private String json(List<ListedVariant> listed) {
        ArrayNode rows = json.createArrayNode();
        for (ListedVariant variant : listed) {
            var previous = variant.previousCategory();
            rows.addObject()
                    .put("meta_id", variant.metaId())
                    .put("name", variant.name())
                    .put("language", variant.language())
                    .put("status", variant.status().name())
                    .put("category", variant.category().name())
                    .put("quality", variant.quality().name())
                    .put("parameter_format", variant.parameterFormat())
                    .put("ttl_seconds", variant.ttlSeconds())
                    .put("rejected_reason", variant.rejectedReason())
                    .put("previous_category", previous == null ? null : previous.name())
                    .set("components", variant.components());
        }
        return rows.toString();
    }

    private static Change change(Account account, Record row) {
        var variant = new VariantKey(
                account.workspace(),
                row.get("template_id", UUID.class),
                row.get("name", String.class),
                row.get("id", UUID.class),
                account.wabaId(),
                row.get("language", String.class));
        String status = row.get("old_status", String.class);
        String category = row.get("old_category", String.class);
        String quality = row.get("old_quality", String.class);
        return new Change(
                variant,
                status == null ? null : TemplateStatus.valueOf(status),
                row.get("new_status", TemplateStatus.class),
                category == null ? null : Category.valueOf(category),
                row.get("new_category", Category.class),
                quality == null ? null : TemplateQuality.valueOf(quality),
                row.get("new_quality", TemplateQuality.class),
                row.get("rejected_reason", String.class));
    }

    /** A variant before (absent when it was not known) and after. */
    record Change(
            VariantKey variant,
            @Nullable TemplateStatus statusBefore,
            TemplateStatus status,
            @Nullable Category categoryBefore,
            Category category,
            @Nullable TemplateQuality qualityBefore,
            TemplateQuality quality,
            @Nullable String reason) {}
}
