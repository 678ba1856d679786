package io.hudhud.delivery.pump;

import io.hudhud.contact.Recipient;
import io.hudhud.delivery.Content;
import io.hudhud.delivery.Echo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The body of a send request around what the origin says: contracts/whatsapp section 1 and {@code
 * requests/send-template-named-params.json}. Written by hand: the parts are JSON already, and this runs for every message.
 */
final class RequestBody {

    /** Country code, dot, up to 128 alphanumerics, perhaps with "ENT." before them. */
    private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,140}");

    private RequestBody() {}

    static byte[] of(Recipient to, Echo echo, Content.Ready content) {
        var out = new ByteArrayOutputStream(content.object().length + 256);
        write(out, "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",");
        write(out, address(to));
        write(out, ",\"biz_opaque_callback_data\":\"" + echo + "\",\"type\":\"" + content.type() + "\",\"");
        write(out, content.type() + "\":");
        out.writeBytes(content.object());
        write(out, "}");
        return out.toByteArray();
    }

    /** Phone wins where both are known, as WhatsApp does it. */
    private static String address(Recipient to) {
        if (to.phone() != null) {
            return "\"to\":\"" + to.phone().value() + "\"";
        }
        String bsuid = to.bsuid();
        if (bsuid == null || !BSUID.matcher(bsuid).matches()) {
            throw new IllegalArgumentException("contact " + to.id() + " has no address");
        }
        return "\"recipient\":\"" + bsuid + "\"";
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
