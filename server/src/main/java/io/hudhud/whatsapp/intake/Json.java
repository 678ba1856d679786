package io.hudhud.whatsapp.intake;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading Meta's JSON, where everything may be missing and numbers come as text and the other way round. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** A text or a number as text; null when there is neither, or only white space. */
    static @Nullable String text(JsonNode node) {
        if (!node.isString() && !node.isNumber()) {
            return null;
        }
        String value = node.asString();
        return value.isBlank() ? null : value;
    }

    /** Seconds since 1970 as text or number; {@code otherwise} when it is neither. */
    static Instant time(JsonNode node, Instant otherwise) {
        String value = text(node);
        if (value == null) {
            return otherwise;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(value));
        } catch (NumberFormatException | DateTimeException e) {
            return otherwise;
        }
    }
}
