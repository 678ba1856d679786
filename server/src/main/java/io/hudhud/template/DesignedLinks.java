package io.hudhud.template;

import static io.hudhud.tables.Tables.TEMPLATE_LINK;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where tracked buttons lead, as their templates were designed. */
@Component
public class DesignedLinks {

    private final DSLContext db;

    DesignedLinks(DSLContext db) {
        this.db = db;
    }

    private record Name(String wabaId, String name) {}

    private record Designed(String destination, @Nullable Integer hours) {}

    /** What some templates were designed with. */
    public static final class Suggested {
        private final Map<Name, Map<String, Assignment>> byTemplate;

        private Suggested(Map<Name, Map<String, Assignment>> byTemplate) {
            this.byTemplate = byTemplate;
        }

        /** What a mapping begins with, by variable: a constant with a value for each language. */
        public Map<String, Assignment> of(Template template) {
            return byTemplate.getOrDefault(new Name(template.wabaId(), template.name()), Map.of());
        }
    }

    /** In the caller's transaction, in the place of what the language was designed with before. */
    public void keep(WorkspaceId workspace, String wabaId, String name, String language, List<DesignedLink> links) {
        db.deleteFrom(TEMPLATE_LINK)
                .where(TEMPLATE_LINK.WORKSPACE_ID.eq(workspace.value()), TEMPLATE_LINK.WABA_ID.eq(wabaId))
                .and(TEMPLATE_LINK.NAME.eq(name))
                .and(TEMPLATE_LINK.LANGUAGE.eq(language))
                .execute();
        for (var link : links) {
            db.insertInto(TEMPLATE_LINK)
                    .set(TEMPLATE_LINK.WORKSPACE_ID, workspace.value())
                    .set(TEMPLATE_LINK.WABA_ID, wabaId)
                    .set(TEMPLATE_LINK.NAME, name)
                    .set(TEMPLATE_LINK.LANGUAGE, language)
                    .set(TEMPLATE_LINK.VARIABLE, link.variable())
                    .set(TEMPLATE_LINK.DESTINATION, link.destination())
                    .set(TEMPLATE_LINK.EXPIRES_AFTER_HOURS, link.expiresAfterHours())
                    .execute();
        }
    }

    /** Where the buttons of a template lead, by language. */
    public Map<String, List<DesignedLink>> of(WorkspaceId workspace, Template template) {
        return db.selectFrom(TEMPLATE_LINK)
                .where(TEMPLATE_LINK.WORKSPACE_ID.eq(workspace.value()))
                .and(TEMPLATE_LINK.WABA_ID.eq(template.wabaId()))
                .and(TEMPLATE_LINK.NAME.eq(template.name()))
                .fetchGroups(
                        TEMPLATE_LINK.LANGUAGE,
                        row -> new DesignedLink(
                                row.get(TEMPLATE_LINK.VARIABLE),
                                row.get(TEMPLATE_LINK.DESTINATION),
                                row.get(TEMPLATE_LINK.EXPIRES_AFTER_HOURS)));
    }

    public Suggested suggested(WorkspaceId workspace, Collection<Template> templates) {
        var found = new LinkedHashMap<Name, Map<String, Map<String, Designed>>>();
        db.selectFrom(TEMPLATE_LINK)
                .where(TEMPLATE_LINK.WORKSPACE_ID.eq(workspace.value()))
                .and(TEMPLATE_LINK.NAME.in(
                        templates.stream().map(Template::name).toList()))
                .orderBy(TEMPLATE_LINK.LANGUAGE)
                .forEach(row -> found.computeIfAbsent(
                                new Name(row.get(TEMPLATE_LINK.WABA_ID), row.get(TEMPLATE_LINK.NAME)),
                                name -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get(TEMPLATE_LINK.VARIABLE), variable -> new LinkedHashMap<>())
                        .put(
                                row.get(TEMPLATE_LINK.LANGUAGE),
                                new Designed(
                                        row.get(TEMPLATE_LINK.DESTINATION),
                                        row.get(TEMPLATE_LINK.EXPIRES_AFTER_HOURS))));
        var byTemplate = new LinkedHashMap<Name, Map<String, Assignment>>();
        found.forEach((name, variables) -> {
            var assignments = new LinkedHashMap<String, Assignment>();
            variables.forEach((variable, languages) -> assignments.put(variable, assignment(languages)));
            byTemplate.put(name, assignments);
        });
        return new Suggested(byTemplate);
    }

    /** The first language's value serves those that have none; hours are those of the first that ends. */
    private static Assignment assignment(Map<String, Designed> languages) {
        var values = new LinkedHashMap<String, String>();
        languages.forEach((language, designed) -> values.put(language, designed.destination()));
        var first = values.values().iterator().next();
        boolean same = values.values().stream().allMatch(first::equals);
        @Nullable Integer hours = null;
        for (var designed : languages.values()) {
            hours = hours == null ? designed.hours() : hours;
        }
        return new Assignment(new Source.Constant(first, same ? Map.of() : values), null, null, hours);
    }
}
