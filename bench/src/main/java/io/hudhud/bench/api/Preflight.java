package io.hudhud.bench.api;

import tools.jackson.databind.JsonNode;

/**
 * What a launch would come to.
 *
 * @param document the whole answer
 */
public record Preflight(long targeted, JsonNode document) {

    static Preflight read(JsonNode answer) {
        return new Preflight(answer.path("reach").path("targeted").asLong(), answer);
    }
}
