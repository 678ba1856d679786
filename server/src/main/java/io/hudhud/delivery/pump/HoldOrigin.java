package io.hudhud.delivery.pump;

import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.origin.OriginStore;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds an origin for what an intent met, unless a person has just changed what it met. */
@Component
class HoldOrigin {

    private final OriginStore origins;
    private final Holds holds;

    HoldOrigin(OriginStore origins, Holds holds) {
        this.origins = origins;
        this.holds = holds;
    }

    /** @param met the origin as the intent saw it */
    @Transactional
    public void because(Origin met, Intent.MustHold cause) {
        origins.lock(met.workspace(), met.id())
                .filter(now -> Objects.equals(now.costCapMicros(), met.costCapMicros()))
                .ifPresent(now -> holds.place(
                        now.workspace(),
                        HoldScope.ORIGIN,
                        String.valueOf(now.id()),
                        cause.reason(),
                        cause.detail(),
                        cause.until()));
    }
}
