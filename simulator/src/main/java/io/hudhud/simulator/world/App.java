package io.hudhud.simulator.world;

import org.jspecify.annotations.Nullable;

/**
 * A developer app: who calls the API and who receives webhooks.
 *
 * @param secret keys the signature of its webhooks
 * @param verifyToken what the subscription handshake must show
 * @param callbackUrl where its webhooks go; null means nowhere
 */
public record App(
        String id,
        String name,
        String secret,
        String verifyToken,
        @Nullable String callbackUrl) {
    public App {
        Checks.id("app", id);
        if (callbackUrl != null && !callbackUrl.matches("https?://.+")) {
            throw new IllegalArgumentException("app " + id + ": callback_url must be an http or https address");
        }
    }
}
