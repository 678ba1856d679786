package io.hudhud.sender;

import static io.hudhud.tables.Tables.SENDER;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What people call the numbers that send, archived ones included: lists of what was sent speak of them. */
@Component
public class SenderNames {

    private final DSLContext db;

    SenderNames(DSLContext db) {
        this.db = db;
    }

    /** By id; those that the workspace never had are not in the map. */
    public Map<UUID, String> of(WorkspaceId workspace, Collection<UUID> senders) {
        return senders.isEmpty()
                ? Map.of()
                : db.select(SENDER.ID, SENDER.NAME)
                        .from(SENDER)
                        .where(SENDER.WORKSPACE_ID.eq(workspace.value()), SENDER.ID.in(senders))
                        .fetchMap(SENDER.ID, SENDER.NAME);
    }
}
