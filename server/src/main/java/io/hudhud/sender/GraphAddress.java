package io.hudhud.sender;

import io.hudhud.shared.Problem;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * Where a sender's Graph API is. Tokens go there, so it is https except on this machine, where the simulator runs.
 *
 * @param version e.g. {@code v23.0}
 */
public record GraphAddress(URI url, String version) {

    public static final String DEFAULT_URL = "https://graph.facebook.com";

    /** The newest version with an official specification. */
    public static final String DEFAULT_VERSION = "v23.0";

    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}\\.\\d{1,2}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws Problem 400 when it is not a usable address */
    public GraphAddress {
        boolean plain = url.getHost() != null
                && url.getUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
        boolean secure = "https".equals(url.getScheme())
                || ("http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost()));
        if (!plain || !secure) {
            throw invalid("the Graph address has to be https://HOST, or http://localhost:PORT for a simulator");
        }
        if (!VERSION.matcher(version).matches()) {
            throw invalid("the Graph version has to look like " + DEFAULT_VERSION);
        }
    }

    /** @throws Problem 400 when it is not a usable address */
    public static GraphAddress of(String url, String version) {
        try {
            return new GraphAddress(URI.create(url), version);
        } catch (IllegalArgumentException e) {
            throw invalid("the Graph address is not a URL");
        }
    }

    private static Problem invalid(String sentence) {
        return Problem.of(HttpStatus.BAD_REQUEST, SenderProblem.GRAPH_ADDRESS_INVALID, sentence);
    }
}
