package io.hudhud.campaign.web;

import io.hudhud.delivery.Counts;
import io.hudhud.delivery.MessageState;
import io.hudhud.shared.UsdMicros;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Where a campaign's messages are. {@code states} adds up to {@code targeted}; the others are milestones, which a message
 * keeps.
 *
 * @param costUsd an estimate by list prices, until WhatsApp's bill says otherwise
 * @param unpriced accepted messages without a known price
 */
record MessageCounts(
        long targeted,
        Map<MessageState, Long> states,
        long held,
        long accepted,
        long sent,
        long delivered,
        long read,
        long replied,
        long retries,
        BigDecimal costUsd,
        long unpriced) {

    static MessageCounts of(Counts counts) {
        var milestones = counts.milestones();
        return new MessageCounts(
                counts.targeted(),
                counts.states(),
                counts.held(),
                milestones.accepted(),
                milestones.sent(),
                milestones.delivered(),
                milestones.read(),
                milestones.replied(),
                counts.retries(),
                UsdMicros.toUsd(counts.costMicros()),
                counts.unpriced());
    }
}
