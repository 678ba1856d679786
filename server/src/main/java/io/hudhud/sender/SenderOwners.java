package io.hudhud.sender;

import static io.hudhud.tables.Tables.SENDER;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Whose senders are, for facts that name a sender alone. */
@Component
public class SenderOwners {

    /** @param app last part of the address that its webhooks come to */
    public record Owned(WorkspaceId workspace, UUID sender, String name, UUID app) {}

    private final DSLContext db;

    SenderOwners(DSLContext db) {
        this.db = db;
    }

    /** Those of {@code senders} that are in use. */
    public List<Owned> of(Collection<UUID> senders) {
        return db.select(SENDER.WORKSPACE_ID, SENDER.ID, SENDER.NAME, SENDER.APP_ID)
                .from(SENDER)
                .where(SENDER.ID.in(senders))
                .and(SENDER.ARCHIVED_AT.isNull())
                .fetch(row -> new Owned(new WorkspaceId(row.value1()), row.value2(), row.value3(), row.value4()));
    }
}
