package io.hudhud.delivery;

import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A webhook in the shape of WhatsApp's, of statuses and messages of one number. */
final class Webhook {

    private final String number;
    private final List<String> statuses = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    private Webhook(String number) {
        this.number = number;
    }

    static Webhook of(GivenSenders.Given sender) {
        return new Webhook(sender.phoneNumberId());
    }

    Webhook says(String status, Echo echo, Instant at) {
        return status(status, echo, at, """
                ,"pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"marketing"}""");
    }

    Webhook saysWithoutAPrice(String status, Echo echo, Instant at) {
        return status(status, echo, at, "");
    }

    Webhook failed(Echo echo, int code, Instant at) {
        return status("failed", echo, at, ",\"errors\":[{\"code\":%d,\"title\":\"Not delivered\"}]".formatted(code));
    }

    private Webhook status(String status, Echo echo, Instant at, String more) {
        statuses.add("""
                {"id":"wamid.%d.%d","status":"%s","timestamp":"%d","recipient_id":"966500000001",
                 "biz_opaque_callback_data":"%s"%s}
                """.formatted(echo.key().id(), echo.attempt(), status, at.getEpochSecond(), echo, more));
        return this;
    }

    /** @param from a number in E.164 */
    Webhook written(String from, String wamid, @Nullable String quoted, Instant at) {
        messages.add("""
                {"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"Is it still there?"}%s}
                """.formatted(
                        from.substring(1),
                        wamid,
                        at.getEpochSecond(),
                        quoted == null ? "" : ",\"context\":{\"id\":\"" + quoted + "\"}"));
        return this;
    }

    /** Posts it to the address of {@code app}, signed with its secret; it is committed when this returns. */
    void arrivesThrough(GivenSenders.Given app, GivenWorkspaces workspaces) {
        byte[] body = """
                {"object":"whatsapp_business_account","entry":[{"id":"%s","changes":[{"field":"messages","value":{
                  "messaging_product":"whatsapp",
                  "metadata":{"display_phone_number":"966500000000","phone_number_id":"%s"},
                  "statuses":[%s],"messages":[%s]}}]}]}
                """.formatted(app.wabaId(), number, String.join(",", statuses), String.join(",", messages))
                .getBytes(StandardCharsets.UTF_8);
        workspaces
                .anonymous()
                .post()
                .uri(app.webhookPath())
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Hub-Signature-256", app.signature(body))
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
