package io.hudhud.bench.api;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A number that can send.
 *
 * @param webhookPath where the webhooks of its app are expected
 */
public record Sender(UUID id, String webhookPath) {

    static Sender read(JsonNode sender) {
        return new Sender(
                UUID.fromString(sender.path("id").asString()),
                sender.path("webhookPath").asString("/webhooks/whatsapp/" + sender.path("app").asString("")));
    }
}
