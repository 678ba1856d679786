package io.hudhud.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How delivery behaves; the defaults are for production, fault tests shorten them.
 *
 * @param lease how long a node owns a portfolio without renewing; a node that takes over waits this long
 * @param requestTimeout the longest that one POST may take, waiting for a connection included
 * @param gather how long outcomes are gathered before they are written
 * @param poll how often the queue is looked at when nothing wakes the pump
 * @param lateLaunch a launch later than this is held and asks
 * @param inFlight the most POSTs of one sender without an answer
 * @param keep how long single messages are kept after the month of their launch; counts per campaign stay
 */
@ConfigurationProperties("hudhud.delivery")
public record DeliveryProperties(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("10s") Duration requestTimeout,
        @DefaultValue("15ms") Duration gather,
        @DefaultValue("200ms") Duration poll,
        @DefaultValue("30m") Duration lateLaunch,
        @DefaultValue("512") int inFlight,
        @DefaultValue("730d") Duration keep,
        @DefaultValue Doubt doubt) {

    private static final Duration SHORTEST_KEEP = Duration.ofDays(45);

    public DeliveryProperties {
        if (requestTimeout.multipliedBy(2).compareTo(lease) > 0) {
            throw new IllegalArgumentException("hudhud.delivery.request-timeout must be at most half of"
                    + " hudhud.delivery.lease, else a message could leave after another node took over");
        }
        if (inFlight < 1) {
            throw new IllegalArgumentException("hudhud.delivery.in-flight must be at least 1");
        }
        if (keep.compareTo(SHORTEST_KEEP) < 0) {
            throw new IllegalArgumentException(
                    "hudhud.delivery.keep must be at least 45d: until then WhatsApp may still"
                            + " report on a message");
        }
    }

    /**
     * When silence proves that a message did not leave: docs/architecture.md#doubt.
     *
     * @param settleAfter how long to wait for an echo
     * @param controlMargin how far around the attempt other messages count as its control group
     * @param controlMinimum the least number of accepted messages in the control group
     * @param controlShare the least share of them that was echoed
     * @param giveUpAfter when the clock stood still for so long, the doubt is left unresolved
     */
    public record Doubt(
            @DefaultValue("10m") Duration settleAfter,
            @DefaultValue("5m") Duration controlMargin,
            @DefaultValue("5") int controlMinimum,
            @DefaultValue("0.95") double controlShare,
            @DefaultValue("7d") Duration giveUpAfter) {}
}
