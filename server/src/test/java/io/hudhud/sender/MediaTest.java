package io.hudhud.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files on their way to WhatsApp, as the simulator takes them. */
@HudhudTest
class MediaTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenSenders senders;

    @Autowired
    MediaFiles files;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aNumber() {
        shop = workspaces.aWorkspace();
        sender = whatsapp.aSender(shop.id());
    }

    @Test
    void anUploadedFileIsKnownByWhatsAppsIdForThirtyDays() {
        var uploaded = upload(shop, sender.id(), "image/png", 1000, HttpStatus.CREATED);

        String mediaId = uploaded.path("mediaId").asString();
        assertThat(mediaId).matches("[0-9]+");
        assertThat(uploaded.path("bytes").asLong()).isEqualTo(1000);
        assertThat(files.known(shop.id(), List.of(mediaId, "4711")))
                .singleElement()
                .satisfies(media -> {
                    assertThat(media.sender()).isEqualTo(sender.id());
                    assertThat(media.expiresAt()).isEqualTo(media.uploadedAt().plus(Duration.ofDays(30)));
                });
        assertThat(list(shop).path("items").path(0).path("mediaId").asString()).isEqualTo(mediaId);
    }

    @Test
    void whatWhatsAppDoesNotTakeIsRefusedBeforeItIsAsked() {
        var code = upload(shop, sender.id(), "image/gif", 10, HttpStatus.BAD_REQUEST);
        assertThat(code.path("code").asString()).isEqualTo("media-type-not-supported");
        var size = upload(shop, sender.id(), "image/jpeg", 5 * 1024 * 1024 + 1, HttpStatus.BAD_REQUEST);
        assertThat(size.path("code").asString()).isEqualTo("media-size");
        assertThat(upload(shop, sender.id(), "image/jpeg", 0, HttpStatus.BAD_REQUEST)
                        .path("code")
                        .asString())
                .isEqualTo("media-size");
        assertThat(list(shop).path("items").size()).isZero();
    }

    @Test
    void whenWhatsAppDoesNotAnswerThatIsTold() {
        var silent = senders.aSender(shop.id());
        var told = upload(shop, silent.id(), "image/png", 10, HttpStatus.BAD_GATEWAY);
        assertThat(told.path("code").asString()).isEqualTo("upload-failed");
        assertThat(told.path("detail").asString()).startsWith("WhatsApp cannot be reached");
        assertThat(list(shop).path("items").size()).isZero();
    }

    @Test
    void anothersFilesAndNumbersAreNotThere() {
        var mediaId = upload(shop, sender.id(), "application/pdf", 10, HttpStatus.CREATED)
                .path("mediaId")
                .asString();
        var neighbour = workspaces.aWorkspace("Neighbour");
        upload(neighbour, sender.id(), "image/png", 10, HttpStatus.NOT_FOUND);
        assertThat(list(neighbour).path("items").size()).isZero();
        assertThat(files.known(neighbour.id(), List.of(mediaId))).isEmpty();
    }

    private JsonNode upload(GivenWorkspaces.Given who, UUID number, String type, int bytes, HttpStatus expected) {
        var form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(new byte[bytes]), MediaType.parseMediaType(type))
                .filename("sale.png");
        return body(
                who.http()
                        .post()
                        .uri("/api/v1/media?sender=" + number)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form.build())
                        .exchange(),
                expected);
    }

    private JsonNode list(GivenWorkspaces.Given who) {
        return body(who.http().get().uri("/api/v1/media").exchange(), HttpStatus.OK);
    }

    private JsonNode body(RestTestClient.ResponseSpec answer, HttpStatus expected) {
        var body = answer.expectStatus()
                .isEqualTo(expected)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return json.readTree(body == null ? "{}" : body);
    }
}
