package io.hudhud.bench.load;

import io.hudhud.bench.ledger.SentMessage;
import io.hudhud.bench.simulator.Merchant;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The body of one webhook with statuses, as WhatsApp writes and signs it. */
record StatusWebhook(byte[] body, String signature, int updates) {
    private static final String ALGORITHM = "HmacSHA256";

    /** One status of one message. */
    record Update(SentMessage message, String status) {}

    static StatusWebhook of(List<Update> updates, String phoneNumberId, String displayPhone, long epochSecond) {
        var text = new StringBuilder(400 * updates.size() + 300);
        text.append("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"")
                .append(Merchant.ACCOUNT_ID)
                .append(
                        "\",\"changes\":[{\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"")
                .append(displayPhone)
                .append("\",\"phone_number_id\":\"")
                .append(phoneNumberId)
                .append("\"},\"statuses\":[");
        for (int i = 0; i < updates.size(); i++) {
            append(text, updates.get(i), epochSecond);
            text.append(i + 1 < updates.size() ? "," : "");
        }
        text.append("]},\"field\":\"messages\"}]}]}");
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        return new StatusWebhook(body, sign(body), updates.size());
    }

    private static void append(StringBuilder text, Update update, long epochSecond) {
        text.append("{\"id\":\"")
                .append(update.message().wamid())
                .append("\",\"status\":\"")
                .append(update.status())
                .append("\",\"timestamp\":\"")
                .append(epochSecond)
                .append("\",\"recipient_id\":\"")
                .append(update.message().recipient())
                .append("\",\"biz_opaque_callback_data\":\"")
                .append(update.message().echo())
                .append("\"");
        if (!update.status().equals("read")) {
            text.append(
                    ",\"pricing\":{\"billable\":true,\"pricing_model\":\"PMP\",\"type\":\"regular\",\"category\":\"marketing\"}");
        }
        text.append('}');
    }

    private static String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Merchant.APP_SECRET.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
