package io.hudhud.whatsapp.intake;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.WebhookUpdate;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One webhook on its way in: proved, parsed, and waiting for its commit. */
final class Arrival {

    final WorkspaceId workspace;
    final byte[] body;
    final List<WebhookUpdate> updates;
    final Instant at;

    /** Completes when all that the webhook says is committed or set aside; fails when that was not possible. */
    final CompletableFuture<Void> settled = new CompletableFuture<>();

    Arrival(WorkspaceId workspace, byte[] body, List<WebhookUpdate> updates, Instant at) {
        this.workspace = workspace;
        this.body = body;
        this.updates = updates;
        this.at = at;
    }
}
