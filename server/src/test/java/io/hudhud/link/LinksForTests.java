package io.hudhud.link;

import java.time.Clock;
import java.time.Duration;

/** Tracked links without a server. */
public final class LinksForTests {

    private LinksForTests() {}

    public static TrackedLinks at(String host) {
        return TrackedLinks.of(
                new LinkProperties(host, Duration.ofMillis(200), Duration.ofDays(400)),
                new LinkTokens(Clock.systemUTC()));
    }
}
