package io.hudhud.delivery;

import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Until when a person may be answered freely: 24 hours from the last message that came in, by the message's own time. */
@Component
public class ServiceWindows {

    private static final Duration LENGTH = Duration.ofHours(24);

    private final DSLContext db;

    ServiceWindows(DSLContext db) {
        this.db = db;
    }

    /** A message came in. Late and repeated news never shorten a window. */
    public void opened(WorkspaceId workspace, long contact, UUID sender, Instant messageAt) {
        db.execute("""
                insert into service_window as w (workspace_id, contact_id, sender_id, open_until)
                values (?, ?, ?, ?::timestamptz)
                    on conflict (workspace_id, contact_id, sender_id)
                       do update set open_until = greatest(w.open_until, excluded.open_until)
                """, workspace.value(), contact, sender, messageAt.plus(LENGTH));
    }

    /** When the person's window towards the sender closes or closed; absent when there never was one. */
    public Optional<Instant> openUntil(WorkspaceId workspace, long contact, UUID sender) {
        return db.resultQuery(
                        "select open_until from service_window where workspace_id = ? and contact_id = ? and sender_id = ?",
                        workspace.value(),
                        contact,
                        sender)
                .fetchOptional("open_until", Instant.class);
    }
}
