package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.whatsapp.Route;
import java.util.UUID;

/**
 * What sending needs to know of a sender.
 *
 * @param throughputPerSecond what WhatsApp allows the number, inbound and outbound together: 80, 1,000, or 20 where the
 *     business app uses the number too
 */
public record SenderRoute(
        WorkspaceId workspace,
        UUID sender,
        UUID portfolio,
        GraphNumber number,
        Route marketing,
        int throughputPerSecond) {}
