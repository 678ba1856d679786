package io.hudhud.inbox;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.WebhookUpdate.InboundMessage;
import java.util.UUID;

/** A message that came in, with the number that it came to and the person whom it is from. */
record Letter(WorkspaceId workspace, UUID sender, UUID portfolio, long contact, InboundMessage message) {}
