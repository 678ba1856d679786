package io.hudhud.simulator.error;

import io.hudhud.simulator.json.Json;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An error answer of the Graph API.
 *
 * @param status of HTTP
 * @param subcode 0 for none
 * @param details what {@code error_data.details} says; null leaves {@code error_data} out
 * @param userMessage for the end user of a tool; null leaves it out
 */
public record GraphError(
        int status,
        int code,
        int subcode,
        String type,
        String message,
        @Nullable String details,
        boolean isTransient,
        @Nullable String userTitle,
        @Nullable String userMessage) {
    private static final String OAUTH = "OAuthException";

    /** A code of the platform's table, with its HTTP status and title. */
    public static GraphError of(int code, String details) {
        ErrorCodes.Entry entry = ErrorCodes.get(code);
        int subcode = code == 130429 ? 2494055 : 0;
        boolean isTransient = entry.status() >= 500;
        return new GraphError(
                entry.status(),
                code,
                subcode,
                OAUTH,
                "(#" + code + ") " + entry.title(),
                details,
                isTransient,
                null,
                null);
    }

    /** Code 100 with a plain message. */
    public static GraphError invalid(String message) {
        return new GraphError(400, 100, 0, OAUTH, message, null, false, null, null);
    }

    /** What Graph says of an id that it does not know or that the token may not see. */
    public static GraphError noSuchObject(String verb, String id) {
        String message = "Unsupported " + verb + " request. Object with ID '" + id
                + "' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the"
                + " Graph API documentation at https://developers.facebook.com/docs/graph-api";
        return new GraphError(400, 100, 33, "GraphMethodException", message, null, false, null, null);
    }

    public static GraphError badToken(boolean expired) {
        String message = expired ? "Error validating access token: Session has expired" : "Invalid OAuth access token";
        return new GraphError(401, 190, 463, OAUTH, message, null, false, null, null);
    }

    /** A refusal with a subcode and a text for people, as template management gives it. */
    public static GraphError forUser(int subcode, String title, String text) {
        return new GraphError(400, 100, subcode, OAUTH, "Invalid parameter", null, false, title, text);
    }

    public ObjectNode toJson() {
        ObjectNode error = Json.object();
        error.put("message", message);
        error.put("type", type);
        error.put("code", code);
        if (details != null) {
            error.putObject("error_data").put("messaging_product", "whatsapp").put("details", details);
        }
        if (subcode != 0) {
            error.put("error_subcode", subcode);
        }
        if (isTransient || userTitle != null) {
            error.put("is_transient", isTransient);
        }
        if (userTitle != null) {
            error.put("error_user_title", userTitle);
            error.put("error_user_msg", userMessage);
        }
        error.put("fbtrace_id", "A" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36));
        ObjectNode envelope = Json.object();
        envelope.set("error", error);
        return envelope;
    }
}
