package io.hudhud.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
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
    TestClock clock;

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
        assertThat(code.path("errors").path(0).path("field").asString()).isEqualTo("file");
        assertThat(code.path("errors").path(0).path("code").asString()).isEqualTo("wrong-form");
        upload(shop, sender.id(), "image/svg+xml", 100, HttpStatus.BAD_REQUEST);
        var size = upload(shop, sender.id(), "image/jpeg", 5 * 1024 * 1024 + 1, HttpStatus.BAD_REQUEST);
        assertThat(size.path("code").asString()).isEqualTo("media-size");
        assertThat(size.path("errors").path(0).path("code").asString()).isEqualTo("too-long");
        assertThat(upload(shop, sender.id(), "image/jpeg", 0, HttpStatus.BAD_REQUEST)
                        .path("code")
                        .asString())
                .isEqualTo("media-size");
        assertThat(list(shop).path("items").size()).isZero();
    }

    @Test
    void whatWasUploadedIsShownAsWhatItIsAndNothingElse() {
        String image = upload(shop, sender.id(), "image/png", 1000, HttpStatus.CREATED)
                .path("id")
                .asString();
        String document = upload(shop, sender.id(), "application/pdf", 2000, HttpStatus.CREATED)
                .path("id")
                .asString();

        var shown = shop.http().get().uri("/api/v1/media/" + image + "/content").exchange();
        shown.expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_PNG)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; sandbox")
                .expectHeader()
                .valueEquals("Cache-Control", "private, max-age=86400, immutable");
        assertThat(shown.expectBody(byte[].class).returnResult().getResponseBody())
                .isEqualTo(file("image/png", 1000));
        var download =
                shop.http().get().uri("/api/v1/media/" + document + "/content").exchange();
        assertThat(download.returnResult(byte[].class).getResponseHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment");

        assertThat(list(shop, "?group=image").path("items").size()).isEqualTo(1);
        assertThat(list(shop, "?group=document")
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(document);
    }

    @Test
    void whatWhatsAppHasForgottenIsSaidToBeGone() {
        String id = upload(shop, sender.id(), "image/png", 1000, HttpStatus.CREATED)
                .path("id")
                .asString();
        clock.advance(Duration.ofDays(31));

        var gone =
                body(shop.http().get().uri("/api/v1/media/" + id + "/content").exchange(), HttpStatus.GONE);

        assertThat(gone.path("code").asString()).isEqualTo("media-expired");
        assertThat(list(shop, "?usable=true").path("items").size()).isZero();
        assertThat(list(shop, "").path("items").size()).isEqualTo(1);
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
        String id = list(shop).path("items").path(0).path("id").asString();
        neighbour
                .http()
                .get()
                .uri("/api/v1/media/" + id + "/content")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(files.known(neighbour.id(), List.of(mediaId))).isEmpty();
    }

    /** So many bytes that begin as a file of {@code type} does, under a name and a type that a browser made up. */
    private static byte[] file(String type, int bytes) {
        byte[] head = switch (type) {
            case "image/png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
            case "image/jpeg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
            case "application/pdf" -> "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
            case "video/mp4" -> "\0\0\0\u0018ftypisom".getBytes(StandardCharsets.US_ASCII);
            case "image/svg+xml" -> "<svg onload='alert(1)'>".getBytes(StandardCharsets.US_ASCII);
            default -> "GIF89a".getBytes(StandardCharsets.US_ASCII);
        };
        return Arrays.copyOf(head, bytes);
    }

    private JsonNode upload(GivenWorkspaces.Given who, UUID number, String type, int bytes, HttpStatus expected) {
        var form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(file(type, bytes)), MediaType.IMAGE_GIF)
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
        return list(who, "");
    }

    private JsonNode list(GivenWorkspaces.Given who, String query) {
        return body(who.http().get().uri("/api/v1/media" + query).exchange(), HttpStatus.OK);
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
