package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * WhatsApp took something from an account, or gave it back ({@link Restriction#NONE}).
 *
 * @param senders the account's senders in this workspace
 * @param until when it ends by itself, where WhatsApp says so
 * @param event WhatsApp's name of what happened
 */
public record AccountRestricted(
        WorkspaceId workspace,
        String wabaId,
        List<UUID> senders,
        Restriction restriction,
        @Nullable Instant until,
        String event) {

    public AccountRestricted {
        senders = List.copyOf(senders);
    }
}
