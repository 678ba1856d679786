package io.hudhud.bench.api;

import java.net.URI;
import java.util.Map;

/** What has to be told of a number before it can send. */
public record NewSender(
        String name,
        String portfolioId,
        String accountId,
        String phoneNumberId,
        String token,
        String appId,
        String appSecret,
        String verifyToken,
        URI graph) {

    Map<String, ?> body() {
        return Map.of(
                "name", name,
                "portfolioId", portfolioId,
                "wabaId", accountId,
                "phoneNumberId", phoneNumberId,
                "token", token,
                "app", Map.of("id", appId, "secret", appSecret, "verifyToken", verifyToken),
                "graphUrl", graph.toString());
    }
}
