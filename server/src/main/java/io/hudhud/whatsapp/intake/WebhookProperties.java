package io.hudhud.whatsapp.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of the webhook intake.
 *
 * @param bodyLimit longest body; WhatsApp sends at most 3 MB
 * @param inFlightLimit bodies that are read but not yet committed, together; beyond it the answer is 503
 * @param gather how long the first of several webhooks waits for company
 * @param updatesPerCommit a commit is not delayed once it has so many updates
 * @param writers commits at the same time
 * @param patience how long a webhook waits for its commit before the answer is 503
 */
@ConfigurationProperties("hudhud.whatsapp.webhook")
public record WebhookProperties(
        @DefaultValue("3MB") DataSize bodyLimit,
        @DefaultValue("64MB") DataSize inFlightLimit,
        @DefaultValue("15ms") Duration gather,
        @DefaultValue("1000") int updatesPerCommit,
        @DefaultValue("2") int writers,
        @DefaultValue("10s") Duration patience) {

    public WebhookProperties {
        if (writers < 1 || updatesPerCommit < 1) {
            throw new IllegalArgumentException(
                    "hudhud.whatsapp.webhook: writers and updates-per-commit must be at least 1");
        }
        if (inFlightLimit.compareTo(bodyLimit) < 0) {
            throw new IllegalArgumentException("hudhud.whatsapp.webhook.in-flight-limit must not be below body-limit");
        }
    }
}
