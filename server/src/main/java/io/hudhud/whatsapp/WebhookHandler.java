package io.hudhud.whatsapp;

import io.hudhud.shared.WorkspaceId;
import java.util.List;

/**
 * What a higher module does with webhooks. Called inside the intake's transaction, with the updates of several requests
 * gathered; when it throws, nothing of any handler is committed and WhatsApp will ask again. It must be repeat-safe and
 * lock rows in key order.
 */
public interface WebhookHandler {

    void handle(List<Received> updates);

    /** An update whose signature was right for an app of {@code workspace}; the number in it may still be somebody else's. */
    record Received(WorkspaceId workspace, WebhookUpdate update) {}
}
