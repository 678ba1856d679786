package io.hudhud.delivery.pump;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when nothing would be sent although the process lives and its database answers. */
@Component("sendingHealthIndicator")
class SendingHealth implements HealthIndicator {

    private final Pumps pumps;

    SendingHealth(Pumps pumps) {
        this.pumps = pumps;
    }

    @Override
    public Health health() {
        return (pumps.areAlive() ? Health.up() : Health.down()).build();
    }
}
