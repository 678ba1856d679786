package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.whatsapp.Route;
import java.util.UUID;

/**
 * What sending needs to know of a sender.
 *
 * @param marketing the endpoint for marketing templates
 * @param throughputPerSecond what WhatsApp allows the number, inbound and outbound together: 80, 1,000, or 20 where the
 *     business app uses the number too
 */
public record SenderRoute(
        WorkspaceId workspace,
        UUID sender,
        UUID portfolio,
        GraphNumber number,
        Route marketing,
        int throughputPerSecond) {

    /**
     * The endpoint for a message. Meta's category decides, not our purpose: the Marketing Messages API refuses whatever is no
     * marketing template.
     *
     * @param category what Meta charges the message as, in any case: marketing, utility, authentication, service
     */
    public Route of(String category) {
        return mayChoose(category) ? marketing : Route.CLOUD_API;
    }

    /** Whether both endpoints take what Meta charges as {@code category}. */
    public boolean mayChoose(String category) {
        return category.equalsIgnoreCase("marketing");
    }
}
