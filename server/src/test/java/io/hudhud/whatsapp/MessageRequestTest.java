package io.hudhud.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hudhud.shared.PhoneNumber;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessageRequestTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BSUID = "SA.13491208655302741918";

    @Test
    void aTemplateGoesOutWithItsEcho() {
        assertThat(body(Route.CLOUD_API, Addressee.of(new PhoneNumber("+966500000001"))))
                .isEqualTo(JSON.readTree("""
                        {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "+966500000001",
                         "biz_opaque_callback_data": "h1.202611.1.2.1",
                         "type": "template", "template": {"name": "offer"}}
                        """));
    }

    @Test
    void theMarketingRouteAsksForTheFallback() {
        var body = body(Route.MARKETING_MESSAGES, Addressee.of(new PhoneNumber("+966500000001")));

        assertThat(body.path("product_policy").asString()).isEqualTo("CLOUD_API_FALLBACK");
        assertThat(body.path("template").path("name").asString()).isEqualTo("offer");
    }

    @Test
    void theNumberCountsWhereBothAreKnown() {
        var both = body(Route.CLOUD_API, new Addressee(new PhoneNumber("+966500000001"), BSUID));
        assertThat(both.has("recipient")).isFalse();

        var without = body(Route.CLOUD_API, new Addressee(null, BSUID));
        assertThat(without.has("to")).isFalse();
        assertThat(without.path("recipient").asString()).isEqualTo(BSUID);
    }

    @Test
    void nobodyIsNoAddressee() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Addressee(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Addressee(null, "SA.1\",\"to\":\"+1"));
    }

    private static JsonNode body(Route route, Addressee to) {
        var request = MessageRequest.of(
                route, to, "h1.202611.1.2.1", "template", "{\"name\":\"offer\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(request.route()).isEqualTo(route);
        return JSON.readTree(request.body());
    }
}
