package io.hudhud.link;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes tracked links, where the operator gave them a host. */
public final class TrackedLinks {

    /** Without a host. */
    public static final TrackedLinks NONE = new TrackedLinks("", "", () -> {
        throw new IllegalStateException("there is no host for tracked links");
    });

    private final String host;
    private final String beginning;
    private final Supplier<String> tokens;

    private TrackedLinks(String host, String beginning, Supplier<String> tokens) {
        this.host = host;
        this.beginning = beginning;
        this.tokens = tokens;
    }

    static TrackedLinks of(LinkProperties settings, LinkTokens tokens) {
        return settings.beginning()
                .map(beginning -> new TrackedLinks(settings.host(), beginning, tokens::next))
                .orElse(NONE);
    }

    /** What every tracked address begins with, such as {@code https://go.shop.sa/l/}; empty when there are none. */
    public Optional<String> beginning() {
        return beginning.isEmpty() ? Optional.empty() : Optional.of(beginning);
    }

    /** The host of tracked addresses, such as {@code go.shop.sa}; empty when there are none. */
    public Optional<String> host() {
        return host.isEmpty() ? Optional.empty() : Optional.of(host);
    }

    /** A token that nobody can guess. It leads nowhere until it is kept: {@link KeepLinks}. */
    public String token() {
        return tokens.get();
    }
}
