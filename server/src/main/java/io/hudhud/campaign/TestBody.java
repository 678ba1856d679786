package io.hudhud.campaign;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.template.Rendered;
import io.hudhud.whatsapp.Route;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a test message's request. Its echo names no message of the ledger, so that its statuses count nowhere. */
final class TestBody {

    private static final String ECHO = "test";

    private TestBody() {}

    static byte[] of(PhoneNumber to, Route route, Rendered.Ready message) {
        var body = new ByteArrayOutputStream(message.template().length + 256);
        write(body, "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"to\":\"");
        write(body, to.value() + "\",\"biz_opaque_callback_data\":\"" + ECHO + "\",");
        if (route == Route.MARKETING_MESSAGES) {
            write(body, "\"product_policy\":\"CLOUD_API_FALLBACK\",");
        }
        write(body, "\"type\":\"template\",\"template\":");
        body.writeBytes(message.template());
        write(body, "}");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
