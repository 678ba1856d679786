package io.hudhud.report.live;

import io.hudhud.delivery.OriginProgress;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One look at a campaign's origin.
 *
 * @param asOf whatever was committed by then is in it
 * @param perSecond how many messages WhatsApp took per second of late; absent until it has been watched for a while
 */
public record Seen(
        Instant asOf, OriginProgress progress, @Nullable Double perSecond) {

    boolean saysTheSame(Seen other) {
        return progress.equals(other.progress) && Objects.equals(perSecond, other.perSecond);
    }
}
