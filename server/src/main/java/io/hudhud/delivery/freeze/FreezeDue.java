package io.hudhud.delivery.freeze;

import io.hudhud.delivery.DeliveryProperties;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.delivery.signal.Signals;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Freezes the audiences of a portfolio that are due, a slice of each in turn, so that none waits for a million of another. */
@Component
public class FreezeDue {

    private static final Logger LOG = LoggerFactory.getLogger(FreezeDue.class);

    private final OriginStore origins;
    private final FreezeAudience freeze;
    private final Holds holds;
    private final Signals signals;
    private final DeliveryProperties settings;

    FreezeDue(OriginStore origins, FreezeAudience freeze, Holds holds, Signals signals, DeliveryProperties settings) {
        this.origins = origins;
        this.freeze = freeze;
        this.holds = holds;
        this.signals = signals;
        this.settings = settings;
    }

    /** @return whether there is more to do at once */
    public boolean step(UUID portfolio) {
        boolean more = false;
        for (Origin origin : origins.toFreeze(portfolio)) {
            if (isTooLate(origin)) {
                holds.place(
                        origin.workspace(),
                        HoldScope.ORIGIN,
                        String.valueOf(origin.id()),
                        HoldReason.LATE_LAUNCH,
                        "due at " + origin.freezeAt());
                continue;
            }
            more |= step(origin);
            signals.work();
        }
        return more;
    }

    /** What goes wrong with one audience must not keep the others waiting; it is tried again at the next turn. */
    private boolean step(Origin origin) {
        try {
            return freeze.step(origin);
        } catch (RuntimeException e) {
            LOG.warn("freezing origin {}: {}", origin.id(), e.toString());
            return false;
        }
    }

    /** The server was down when it was due: whether it still makes sense is for a person to say. */
    private boolean isTooLate(Origin origin) {
        return origin.stage() == Stage.SCHEDULED && origins.lateness(origin).compareTo(settings.lateLaunch()) > 0;
    }
}
