package io.hudhud.simulator.phone;

import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An answer of the phones' pages and of what they ask for; {@code {"error": "sentence"}} when something is wrong. */
public record PhonesAnswer(int status, String contentType, Bytes body, Map<String, String> headers) {
    /** Nothing of other addresses is loaded, no script but the page's own runs, nobody frames it. */
    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** A file that somebody uploaded never runs anything. */
    private static final String FILE = "default-src 'none'; sandbox";

    private static final String JSON = "application/json";

    public PhonesAnswer {
        headers = Map.copyOf(headers);
    }

    static PhonesAnswer json(JsonNode body) {
        return new PhonesAnswer(200, JSON, Bytes.of(Json.bytes(body)), guarded(PAGE, "no-store"));
    }

    static PhonesAnswer unchanged() {
        return new PhonesAnswer(204, JSON, Bytes.NONE, guarded(PAGE, "no-store"));
    }

    static PhonesAnswer wrong(int status, String sentence) {
        Bytes body = Bytes.of(Json.bytes(Json.object().put("error", sentence)));
        return new PhonesAnswer(status, JSON, body, guarded(PAGE, "no-store"));
    }

    static PhonesAnswer page(int status, String contentType, Bytes body) {
        return new PhonesAnswer(status, contentType, body, guarded(PAGE, "no-cache"));
    }

    static PhonesAnswer file(String contentType, Bytes body) {
        return new PhonesAnswer(200, contentType, body, guarded(FILE, "no-cache"));
    }

    private static Map<String, String> guarded(String policy, String caching) {
        return Map.of(
                "Content-Security-Policy",
                policy,
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer",
                "Cache-Control",
                caching);
    }
}
