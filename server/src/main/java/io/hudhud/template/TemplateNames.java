package io.hudhud.template;

import static io.hudhud.tables.Tables.TEMPLATE;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Templates by their names alone, for lists of what uses them. */
@Component
public class TemplateNames {

    private final DSLContext db;

    TemplateNames(DSLContext db) {
        this.db = db;
    }

    /** By id; those that are gone are not in the map. */
    public Map<UUID, String> of(WorkspaceId workspace, Collection<UUID> templates) {
        return templates.isEmpty()
                ? Map.of()
                : db.select(TEMPLATE.ID, TEMPLATE.NAME)
                        .from(TEMPLATE)
                        .where(TEMPLATE.WORKSPACE_ID.eq(workspace.value()), TEMPLATE.ID.in(templates))
                        .fetchMap(TEMPLATE.ID, TEMPLATE.NAME);
    }

    /** Those with {@code text} in their names, in any case. */
    public List<UUID> containing(WorkspaceId workspace, String text) {
        return db.select(TEMPLATE.ID)
                .from(TEMPLATE)
                .where(TEMPLATE.WORKSPACE_ID.eq(workspace.value()), TEMPLATE.NAME.containsIgnoreCase(text))
                .fetch(TEMPLATE.ID);
    }
}
