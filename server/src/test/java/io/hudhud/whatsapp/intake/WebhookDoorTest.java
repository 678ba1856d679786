package io.hudhud.whatsapp.intake;

import static io.hudhud.tables.Tables.WEBHOOK_ASIDE;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The webhook address over HTTP: who gets in, and what they are told. */
@HudhudTest
class WebhookDoorTest {

    private static final byte[] STATUS = """
            {"object":"whatsapp_business_account","entry":[{"id":"2001","changes":[{"field":"messages","value":{
              "metadata":{"phone_number_id":"1001"},
              "statuses":[{"id":"wamid.A","status":"sent","timestamp":"1790000000"}]}}]}]}
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    DSLContext db;

    @Autowired
    MeterRegistry meters;

    @Autowired
    SetAside aside;

    @Autowired
    Clock clock;

    private GivenSenders.Given sender;

    @BeforeEach
    void given() {
        sender = senders.aSender(workspaces.aWorkspace().id());
    }

    @Test
    void metaIsToldItsChallengeWhenItKnowsTheVerifyToken() {
        verify(sender.verifyToken())
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("1158201444");
        verify("wrong").expectStatus().isForbidden();
        workspaces
                .anonymous()
                .get()
                .uri(sender.webhookPath())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aSignedWebhookIsTaken() {
        post(sender.webhookPath(), STATUS, sender.signature(STATUS))
                .expectStatus()
                .isOk();

        assertThat(db.fetchCount(WEBHOOK_ASIDE)).isZero();
    }

    @Test
    void aWrongOrMissingSignatureIsRefusedAndCounted() {
        double before = refused();
        var other = senders.aSender(workspaces.aWorkspace("Other shop").id());

        post(sender.webhookPath(), STATUS, null).expectStatus().isUnauthorized();
        post(sender.webhookPath(), STATUS, "sha256=").expectStatus().isUnauthorized();
        post(sender.webhookPath(), STATUS, "sha256=zz").expectStatus().isUnauthorized();
        post(sender.webhookPath(), STATUS, other.signature(STATUS))
                .expectStatus()
                .isUnauthorized();

        assertThat(refused() - before).isEqualTo(4);
    }

    @Test
    void anAddressThatIsNobodysIsNotFound() {
        post("/webhooks/whatsapp/" + UUID.randomUUID(), STATUS, sender.signature(STATUS))
                .expectStatus()
                .isNotFound();
        post("/webhooks/whatsapp/x", STATUS, sender.signature(STATUS))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whatIsNotUnderstoodIsTakenSoThatItDoesNotComeAgain() {
        byte[] strange = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"news\"}]}]}"
                .getBytes(StandardCharsets.UTF_8);

        post(sender.webhookPath(), strange, sender.signature(strange))
                .expectStatus()
                .isOk();
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        byte[] huge = new byte[3 * 1024 * 1024 + 1];

        post(sender.webhookPath(), huge, sender.signature(huge)).expectStatus().isEqualTo(413);
    }

    @Test
    void whatWasSetAsideIsListedAndReplayedByItsOwnWorkspaceOnly() {
        var shop = workspaces.aWorkspace();
        var rival = workspaces.aWorkspace("Rival");
        var arrival = new Arrival(shop.id(), STATUS, WebhookParser.parse(STATUS, clock.instant()), clock.instant());
        aside.keep(new GroupCommit.Item(arrival, 0), new IllegalStateException("a fault"));
        var path = "/api/v1/webhooks/aside";
        var id = aside.list(shop.id(), 10, null).items().getFirst().id();

        assertThat(aside.list(rival.id(), 10, null).items()).isEmpty();
        rival.http()
                .post()
                .uri(path + "/" + id + "/replay")
                .exchange()
                .expectStatus()
                .isNotFound();
        shop.http().get().uri(path).exchange().expectStatus().isOk();
        shop.http()
                .post()
                .uri(path + "/" + id + "/replay")
                .exchange()
                .expectStatus()
                .isNoContent();
        shop.http()
                .post()
                .uri(path + "/" + id + "/replay")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(aside.list(shop.id(), 10, null).items()).isEmpty();
    }

    private double refused() {
        return meters.counter("hudhud.webhook.requests", "answer", "wrong_signature")
                .count();
    }

    private ResponseSpec verify(String token) {
        return workspaces
                .anonymous()
                .get()
                .uri(
                        sender.webhookPath() + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token={token}",
                        token)
                .exchange();
    }

    private ResponseSpec post(String path, byte[] body, @Nullable String signature) {
        var request = workspaces.anonymous().post().uri(path).contentType(MediaType.APPLICATION_JSON);
        if (signature != null) {
            request.header("X-Hub-Signature-256", signature);
        }
        return request.body(body).exchange();
    }
}
