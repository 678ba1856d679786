package io.hudhud.alarm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told, and where alarms may be posted.
 *
 * @param silence how long nothing is heard of messages that were accepted before it is an alarm
 * @param allowPrivateWebhooks also addresses of this machine and of private networks, and http
 * @param webhookDeadline how long posting an alarm may take, answer and all
 * @param keep how long the log of what was told is kept
 */
@ConfigurationProperties("hudhud.alarms")
public record AlarmProperties(
        @DefaultValue("10m") Duration silence,
        @DefaultValue("false") boolean allowPrivateWebhooks,
        @DefaultValue("15s") Duration webhookDeadline,
        @DefaultValue("90d") Duration keep) {

    public AlarmProperties {
        if (silence.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("hudhud.alarms.silence has to be 1m or more");
        }
        if (keep.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("hudhud.alarms.keep has to be 1d or more");
        }
    }
}
