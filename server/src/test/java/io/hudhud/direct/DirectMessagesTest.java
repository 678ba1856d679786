package io.hudhud.direct;

import static io.hudhud.tables.Tables.CONTACT;
import static io.hudhud.tables.Tables.DIRECT_MESSAGE;
import static io.hudhud.tables.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.contact.Recipients;
import io.hudhud.delivery.Content;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageSource.Addressed;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenTemplates;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Single messages over HTTP, up to what delivery is given to send. */
@HudhudTest
class DirectMessagesTest {

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    @Autowired
    DirectMessages source;

    @Autowired
    Recipients recipients;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenTemplates templates;

    private GivenWorkspaces.@Nullable Given shop;
    private GivenSenders.@Nullable Given sender;
    private UUID template = new UUID(0, 0);

    @BeforeEach
    void given() {
        shop = workspaces.aWorkspace();
        sender = senders.aSender(shop.id());
        template = templates.aPositionalTemplate(shop.id(), sender.wabaId());
    }

    @Test
    void aMessageToANumberIsQueuedWithWhatItSays() {
        var address = accepted(body("phone", "+966577000123", "ar"));

        assertThat(db.fetchCount(MESSAGE)).isEqualTo(1);
        assertThat(ready(address)).contains("\"name\":\"order_update\"", "\"code\":\"ar\"", "سارة", "1042");
    }

    @Test
    void itsStoryIsReadAtItsAddress() {
        var address = accepted(body("phone", "+966577000123", "ar"));
        shop().http()
                .get()
                .uri("/api/v1/messages/" + address)
                .header("Accept-Language", "en")
                .exchange()
                .expectBody()
                .jsonPath("$.message.address")
                .isEqualTo(address)
                .jsonPath("$.message.contact.phone")
                .isEqualTo("+966577000123")
                .jsonPath("$.message.why.text")
                .isEqualTo("Waiting to be sent.");
        workspaces
                .aWorkspace("Neighbour")
                .http()
                .get()
                .uri("/api/v1/messages/" + address)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoOptedOutIsNotMessaged() {
        long out = contacts.contact(shop().id()).optedOut(Purpose.TRANSACTIONAL).saved();
        refused(body("contact", Long.toString(out), "ar"), 409, "opted-out");
        assertThat(db.fetchCount(MESSAGE)).isZero();
    }

    @Test
    void marketingNeedsConsent() {
        long stranger = contacts.contact(shop().id()).saved();
        var body = body("contact", Long.toString(stranger), "ar");
        body.put("purpose", "marketing");
        refused(body, 409, "no-consent");
    }

    @Test
    void aRefusedRequestLeavesNobodyBehind() {
        var body = body("phone", "+966577000999", "ar");
        body.put("values", Map.of("body.1", "سارة"));
        refused(body, 422, "missing-value");
        assertThat(db.fetchCount(CONTACT)).isZero();
    }

    @Test
    void mistakesAreNamed() {
        var unknown = body("phone", "+966577000123", "ar");
        unknown.put("values", Map.of("body.1", "a", "body.2", "b", "body.9", "c"));
        refused(unknown, 422, "unknown-variable");
        refused(body("phone", "+966577000123", "tr"), 422, "no-variant");
        refused(body("phone", "0577000123", "ar"), 400, "invalid-request");
        refused(body("contact", "4711", "ar"), 404, "no-such-contact");
        var late = body("phone", "+966577000123", "ar");
        late.put("usefulUntil", clock.instant().minusSeconds(1).toString());
        refused(late, 422, "not-useful-any-more");
    }

    @Test
    void aTemplateOfAnotherAccountIsRefused() {
        template = templates.aPositionalTemplate(shop().id(), "999");
        refused(body("phone", "+966577000123", "ar"), 422, "template-of-another-account");
    }

    @Test
    void whatIsNoLongerUsefulIsSkipped() {
        var body = body("phone", "+966577000123", "ar");
        body.put("usefulUntil", clock.instant().plusSeconds(60).toString());
        var key = MessageKey.parse(accepted(body));
        clock.advance(Duration.ofMinutes(2));
        assertThat(render(key))
                .isInstanceOfSatisfying(
                        Content.Skip.class, skip -> assertThat(skip.reason()).isEqualTo(Reason.OFFER_ENDED));
    }

    @Test
    void whatWasForgottenIsSkippedByName() {
        var key = MessageKey.parse(accepted(body("phone", "+966577000123", "ar")));
        db.deleteFrom(DIRECT_MESSAGE).execute();
        assertThat(render(key))
                .isInstanceOfSatisfying(
                        Content.Skip.class, skip -> assertThat(skip.reason()).isEqualTo(Reason.NO_CONTENT));
    }

    private String ready(String address) {
        return render(MessageKey.parse(address)) instanceof Content.Ready ready
                ? new String(ready.object(), StandardCharsets.UTF_8)
                : "nothing to say";
    }

    private Content render(MessageKey key) {
        long contact = db.select(MESSAGE.CONTACT_ID)
                .from(MESSAGE)
                .where(MESSAGE.ID.eq(key.id()))
                .fetchSingle()
                .value1();
        var person = Objects.requireNonNull(recipients
                .load(shop().id(), Objects.requireNonNull(sender).portfolio(), List.of(contact))
                .get(contact));
        return source.render(shop().id(), new UUID(0, 0), List.of(new Addressed(key, person)))
                .getFirst();
    }

    private Map<String, Object> body(String who, String value, String language) {
        var body = new HashMap<String, Object>();
        body.put("to", Map.of(who, value));
        body.put("sender", Objects.requireNonNull(sender).id());
        body.put("template", template);
        body.put("language", language);
        body.put("values", Map.of("body.1", "سارة", "body.2", "1042"));
        body.put("purpose", "transactional");
        return body;
    }

    private String accepted(Map<String, Object> body) {
        var location = post(body)
                .expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Location");
        return Objects.requireNonNull(location).substring("/api/v1/messages/".length());
    }

    private void refused(Map<String, Object> body, int status, String code) {
        post(body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private RestTestClient.ResponseSpec post(Map<String, Object> body) {
        return shop().http()
                .post()
                .uri("/api/v1/messages")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private GivenWorkspaces.Given shop() {
        return Objects.requireNonNull(shop);
    }
}
