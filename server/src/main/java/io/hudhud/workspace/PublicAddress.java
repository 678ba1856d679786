package io.hudhud.workspace;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this server is reached from outside: by WhatsApp's webhooks, and by people who follow a link in an e-mail.
 *
 * @param url e.g. {@code https://hudhud.example.com}, perhaps with a path, without a slash at its end; empty: not known
 */
@ConfigurationProperties("hudhud.public")
public record PublicAddress(@DefaultValue("") String url) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public PublicAddress {
        url = url.strip().replaceAll("/+$", "");
        if (!url.isEmpty() && !isUsable(url)) {
            throw new IllegalArgumentException(
                    "HUDHUD_PUBLIC_URL has to be the address of this server from outside, such as https://hudhud.example.com");
        }
    }

    /** The address of {@code path}, which begins with a slash; empty when the public address is not known. */
    public Optional<String> of(String path) {
        return url.isEmpty() ? Optional.empty() : Optional.of(url + path);
    }

    public boolean isKnown() {
        return !url.isEmpty();
    }

    /** Whether nobody but programs of this machine can reach it. */
    public boolean isThisMachine() {
        return isKnown() && isThisMachine(URI.create(url));
    }

    public boolean isSecure() {
        return url.startsWith("https://");
    }

    public static boolean isThisMachine(URI address) {
        return address.getHost() != null && THIS_MACHINE.contains(address.getHost());
    }

    private static boolean isUsable(String url) {
        try {
            var address = URI.create(url);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
