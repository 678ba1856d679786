package io.hudhud.delivery;

import io.hudhud.contact.Recipient;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * What an origin supplies: who, and what to say to each. Campaigns, event campaigns, conversations and the API each bring
 * one; delivery knows no more of them.
 */
public interface MessageSource {

    /** The kind of origin that this source speaks for; one source per kind. */
    OriginKind kind();

    /**
     * The audience as a query for distinct contact ids of the workspace, after the user's own exclusions and before any
     * rule. Run once, when the launch is due, in one snapshot.
     */
    Select<Record1<Long>> audience(WorkspaceId workspace, UUID externalId);

    /** The audience of what has none: its messages are added one by one. */
    static Select<Record1<Long>> nobody() {
        return DSL.select(DSL.inline(0L)).where(DSL.falseCondition());
    }

    /**
     * Why an audience that was settled this moment waits for a person, in figures; nothing when it goes out. Asked once, in the
     * transaction that settles it.
     */
    default Optional<String> objection(WorkspaceId workspace, UUID externalId) {
        return Optional.empty();
    }

    /**
     * Whether somebody has got the same from something else, may have, or still will. Nothing else chooses them until the
     * caller's transaction ends.
     */
    default boolean hasOtherwiseReached(WorkspaceId workspace, UUID externalId, long contact) {
        return false;
    }

    /**
     * What to say to each of these people now, in their order. Must be cheap: called for up to 64 at a time on the way to
     * WhatsApp. May throw when the database is away; nothing was started then.
     */
    List<Content> render(WorkspaceId workspace, UUID externalId, List<Addressed> slice);

    /** One message of the slice, with the contact as it stands now. */
    record Addressed(MessageKey message, Recipient recipient) {}
}
