package io.hudhud.template;

import static io.hudhud.tables.Tables.TEMPLATE;
import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads templates with their variants. */
@Repository
class TemplateStore {

    private final DSLContext db;
    private final JsonMapper json;

    TemplateStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Template> find(WorkspaceId workspace, UUID template) {
        return one(workspace, TEMPLATE.ID.eq(template));
    }

    Optional<Template> findByName(WorkspaceId workspace, String wabaId, String name) {
        return one(workspace, TEMPLATE.WABA_ID.eq(wabaId).and(TEMPLATE.NAME.eq(name)));
    }

    private Optional<Template> one(WorkspaceId workspace, Condition condition) {
        return templates(workspace, condition, 1).stream().findFirst();
    }

    List<Template> list(
            WorkspaceId workspace,
            TemplateFilter filter,
            @Nullable String afterName,
            @Nullable UUID afterId,
            int limit) {
        Condition after = afterName == null || afterId == null
                ? noCondition()
                : row(TEMPLATE.NAME, TEMPLATE.ID).gt(afterName, afterId);
        return templates(workspace, after.and(matching(workspace, filter)), limit);
    }

    private static Condition matching(WorkspaceId workspace, TemplateFilter filter) {
        var status = filter.status();
        Condition variant = variant(filter)
                .and(
                        status == null
                                ? TEMPLATE_VARIANT.STATUS.ne(TemplateStatus.DELETED.name())
                                : TEMPLATE_VARIANT.STATUS.eq(status.name()));
        return hasVariant(workspace, variant).and(said(workspace, filter));
    }

    /** What has to hold of one variant, its status aside. */
    private static Condition variant(TemplateFilter filter) {
        var language = filter.language();
        var category = filter.category();
        var kind = filter.kind();
        return noCondition()
                .and(language == null ? noCondition() : TEMPLATE_VARIANT.LANGUAGE.eq(language))
                .and(category == null ? noCondition() : TEMPLATE_VARIANT.CATEGORY.eq(category.name()))
                .and(kind == null ? noCondition() : TEMPLATE_VARIANT.KIND.eq(kind.name()));
    }

    /** What has to hold of the template's words. */
    private static Condition said(WorkspaceId workspace, TemplateFilter filter) {
        var name = filter.name();
        Condition named = name == null ? noCondition() : TEMPLATE.NAME.containsIgnoreCase(name);
        return named.and(searched(workspace, filter.search()));
    }

    Map<@Nullable TemplateStatus, Long> count(WorkspaceId workspace, TemplateFilter filter) {
        var v = TEMPLATE_VARIANT;
        return db.select(v.STATUS, DSL.countDistinct(v.TEMPLATE_ID).cast(Long.class))
                .from(v)
                .where(v.WORKSPACE_ID.eq(workspace.value()), v.STATUS.ne(TemplateStatus.DELETED.name()))
                .and(variant(filter))
                .and(filter.isSaying() ? v.TEMPLATE_ID.in(idsOf(workspace, filter)) : noCondition())
                .groupBy(DSL.rollup(v.STATUS))
                .fetchMap(
                        row -> row.value1() == null ? null : TemplateStatus.valueOf(row.value1()), row -> row.value2());
    }

    private static Select<Record1<UUID>> idsOf(WorkspaceId workspace, TemplateFilter filter) {
        return select(TEMPLATE.ID)
                .from(TEMPLATE)
                .where(TEMPLATE.WORKSPACE_ID.eq(workspace.value()))
                .and(said(workspace, filter));
    }

    private static Condition searched(WorkspaceId workspace, @Nullable String search) {
        if (search == null || search.isBlank()) {
            return noCondition();
        }
        String words = search.strip();
        return TEMPLATE.NAME
                .containsIgnoreCase(words.replace(' ', '_'))
                // Not asked of each template in turn, so that the index over the words is looked into once.
                .or(TEMPLATE.ID.in(select(TEMPLATE_VARIANT.TEMPLATE_ID)
                        .from(TEMPLATE_VARIANT)
                        .where(TEMPLATE_VARIANT.WORKSPACE_ID.eq(workspace.value()))
                        .and(condition(
                                "{0} like search_form({1}) escape '!'",
                                TEMPLATE_VARIANT.SEARCH_TEXT, val("%" + DSL.escape(words, '!') + "%")))));
    }

    private static Condition hasVariant(WorkspaceId workspace, Condition which) {
        return exists(selectOne()
                .from(TEMPLATE_VARIANT)
                .where(TEMPLATE_VARIANT.WORKSPACE_ID.eq(workspace.value()))
                .and(TEMPLATE_VARIANT.TEMPLATE_ID.eq(TEMPLATE.ID))
                .and(which));
    }

    private List<Template> templates(WorkspaceId workspace, Condition condition, int limit) {
        var page = db.select(TEMPLATE.ID, TEMPLATE.WABA_ID, TEMPLATE.NAME)
                .from(TEMPLATE)
                .where(TEMPLATE.WORKSPACE_ID.eq(workspace.value()))
                .and(condition)
                .orderBy(TEMPLATE.NAME, TEMPLATE.ID)
                .limit(limit)
                .fetch();
        var variants = db.selectFrom(TEMPLATE_VARIANT)
                .where(TEMPLATE_VARIANT.WORKSPACE_ID.eq(workspace.value()))
                .and(TEMPLATE_VARIANT.TEMPLATE_ID.in(page.getValues(TEMPLATE.ID)))
                .orderBy(TEMPLATE_VARIANT.LANGUAGE)
                .fetchGroups(TEMPLATE_VARIANT.TEMPLATE_ID, this::variant);
        return page.map(found -> new Template(
                found.value1(), found.value2(), found.value3(), variants.getOrDefault(found.value1(), List.of())));
    }

    private Variant variant(Record found) {
        var v = TEMPLATE_VARIANT;
        String previous = found.get(v.PREVIOUS_CATEGORY);
        String announced = found.get(v.ANNOUNCED_CATEGORY);
        return new Variant(
                found.get(v.ID),
                found.get(v.META_ID),
                found.get(v.LANGUAGE),
                TemplateStatus.valueOf(found.get(v.STATUS)),
                Category.valueOf(found.get(v.CATEGORY)),
                TemplateQuality.valueOf(found.get(v.QUALITY)),
                json.readTree(found.get(v.COMPONENTS).data()),
                found.get(v.PARAMETER_FORMAT),
                found.get(v.TTL_SECONDS),
                found.get(v.REJECTED_REASON),
                previous == null ? null : Category.valueOf(previous),
                announced == null ? null : Category.valueOf(announced),
                found.get(v.ANNOUNCED_FOR),
                found.get(v.SYNCED_AT),
                found.get(v.VERSION));
    }
}
