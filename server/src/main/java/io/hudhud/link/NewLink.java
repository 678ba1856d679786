package io.hudhud.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A link that was made for one message and is not kept yet: the message must not leave before it is.
 *
 * @param variable of the template, e.g. {@code button.0.url}
 * @param destination an absolute http(s) address, see {@link Destination}
 * @param lifetime after which it leads nowhere; absent: as long as links are kept
 */
public record NewLink(
        String token,
        String variable,
        String destination,
        @Nullable Duration lifetime) {

    /** Where it leads is a person's own, and may be a secret. */
    @Override
    public String toString() {
        return "link of " + variable;
    }
}
