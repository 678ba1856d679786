package io.hudhud.template.life;

import static io.hudhud.tables.Tables.TEMPLATE;
import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.content.Component.Body;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.rules.KnownTexts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Finds the templates of an account that say what a draft says. */
@Repository
class TwinTexts {

    private final DSLContext db;
    private final JsonMapper json;

    TwinTexts(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    KnownTexts of(WorkspaceId workspace, @Nullable String wabaId, @Nullable UUID changes, DraftContent content) {
        String[] bodies = content.variants().stream()
                .flatMap(variant -> ReadComponents.from(variant.components()).stream())
                .flatMap(component ->
                        component instanceof Body(var text, var _) ? Stream.of(text.text()) : Stream.<String>empty())
                .distinct()
                .toArray(String[]::new);
        if (wabaId == null || bodies.length == 0) {
            return KnownTexts.NONE;
        }
        var v = TEMPLATE_VARIANT;
        var names = new LinkedHashMap<String, String>();
        db.select(TEMPLATE.NAME, v.COMPONENTS)
                .from(v)
                .join(TEMPLATE)
                .on(TEMPLATE.WORKSPACE_ID.eq(v.WORKSPACE_ID).and(TEMPLATE.ID.eq(v.TEMPLATE_ID)))
                .where(v.WORKSPACE_ID.eq(workspace.value()))
                .and(TEMPLATE.WABA_ID.eq(wabaId))
                .and(TEMPLATE.NAME.ne(content.name()))
                .and(changes == null ? DSL.noCondition() : TEMPLATE.ID.ne(changes))
                .and(v.STATUS.notIn(List.of("DELETED", "PENDING_DELETION", "REJECTED")))
                .and(v.CATEGORY.ne("AUTHENTICATION"))
                .and(v.BODY_WORDING.in(Arrays.stream(bodies)
                        .map(body -> DSL.field("wording({0})", Long.class, DSL.val(body)))
                        .toList()))
                .forEach(row -> names.putIfAbsent(
                        KnownTexts.fingerprint(
                                ReadComponents.from(json.readTree(row.value2().data()))),
                        row.value1()));
        return new KnownTexts(names);
    }
}
