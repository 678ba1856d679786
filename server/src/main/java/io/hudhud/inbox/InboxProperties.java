package io.hudhud.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How conversations are kept.
 *
 * @param keep after that what people wrote and what they were answered is deleted
 */
@ConfigurationProperties("hudhud.inbox")
record InboxProperties(@DefaultValue("400d") Duration keep) {

    InboxProperties {
        if (keep.compareTo(Duration.ofDays(7)) < 0) {
            throw new IllegalArgumentException(
                    "hudhud.inbox.keep has to be 7d or more: WhatsApp repeats messages for as long");
        }
    }
}
