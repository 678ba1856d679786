package io.hudhud.whatsapp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One message as WhatsApp takes it: the endpoint, and the body that fits it. Written by
 * hand: the parts are JSON already, and this runs for every message.
 */
public final class MessageRequest {

    /** Where the Marketing Messages API cannot deliver, the Cloud API is to. */
    private static final String FALLBACK = ",\"product_policy\":\"CLOUD_API_FALLBACK\"";

    private final Route route;
    private final byte[] body;

    MessageRequest(Route route, byte[] body) {
        this.route = route;
        this.body = body;
    }

    /**
     * @param echo what every status of this message is to repeat: up to 512 characters that need no escape in JSON
     * @param type WhatsApp's message type, e.g. {@code template}: also the name of the member that holds {@code object}
     * @param object that member's JSON, UTF-8
     */
    public static MessageRequest of(Route route, Addressee to, String echo, String type, byte[] object) {
        var body = new ByteArrayOutputStream(object.length + 256);
        write(body, "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",");
        write(body, to.member());
        write(body, ",\"biz_opaque_callback_data\":\"" + echo + "\"");
        if (route == Route.MARKETING_MESSAGES) {
            write(body, FALLBACK);
        }
        write(body, ",\"type\":\"" + type + "\",\"" + type + "\":");
        body.writeBytes(object);
        write(body, "}");
        return new MessageRequest(route, body.toByteArray());
    }

    public Route route() {
        return route;
    }

    byte[] body() {
        return body;
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
