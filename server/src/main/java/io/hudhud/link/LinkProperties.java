package io.hudhud.link;

import io.hudhud.workspace.PublicAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tracked links behave.
 *
 * @param host where people open them, e.g. {@code go.shop.sa}, perhaps with a port; empty: buttons cannot be tracked
 * @param gather how long clicks are gathered before they are written
 * @param keep how long a link leads anywhere after the month in which it was made
 */
@ConfigurationProperties("hudhud.link")
public record LinkProperties(
        @DefaultValue("") String host,
        @DefaultValue("200ms") Duration gather,
        @DefaultValue("400d") Duration keep) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?");
    private static final Duration SHORTEST_KEEP = Duration.ofDays(31);

    public LinkProperties {
        host = host.strip().toLowerCase(Locale.ROOT);
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            throw new IllegalArgumentException(
                    "HUDHUD_LINK_HOST has to be a host alone, such as go.shop.sa, without https:// and without a path");
        }
        if (keep.compareTo(SHORTEST_KEEP) < 0) {
            throw new IllegalArgumentException("hudhud.link.keep must be at least 31d");
        }
    }

    /** What every tracked address begins with, such as {@code https://go.shop.sa/l/}; empty when there are none. */
    public Optional<String> beginning() {
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of((isThisMachine() ? "http://" : "https://") + host + "/l/");
    }

    /** Whether the host serves links and nothing else. This machine's own name serves the app as well: there is but one. */
    public boolean isApart() {
        return !host.isEmpty() && !isThisMachine();
    }

    private boolean isThisMachine() {
        return PublicAddress.isThisMachine(URI.create("http://" + host));
    }
}
