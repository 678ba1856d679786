package io.hudhud.sender;

import static io.hudhud.tables.Tables.MEDIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenFiles;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenSimulator;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
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

    private static final byte[] PICTURE = GivenFiles.picture("png", 30, 20);
    private static final byte[] DOCUMENT = GivenFiles.document(1);

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSimulator whatsapp;

    @Autowired
    GivenSenders senders;

    @Autowired
    MediaFiles files;

    @Autowired
    KeptMedia kept;

    @Autowired
    DSLContext db;

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
        var uploaded = upload(shop, sender.id(), PICTURE, HttpStatus.CREATED);

        String mediaId = uploaded.path("mediaId").asString();
        assertThat(mediaId).matches("[0-9]+");
        assertThat(uploaded.path("bytes").asLong()).isEqualTo(PICTURE.length);
        assertThat(uploaded.path("kept").asBoolean()).isTrue();
        assertThat(uploaded.has("original")).isFalse();
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
        var type = upload(shop, sender.id(), words("GIF89a picture"), HttpStatus.BAD_REQUEST);
        assertThat(type.path("code").asString()).isEqualTo("media-type-not-supported");
        assertThat(type.path("errors").path(0).path("field").asString()).isEqualTo("file");
        assertThat(type.path("errors").path(0).path("code").asString()).isEqualTo("wrong-form");
        upload(shop, sender.id(), words("<svg onload='alert(1)'>"), HttpStatus.BAD_REQUEST);
        var size = upload(
                shop,
                sender.id(),
                Arrays.copyOf(GivenFiles.film("isom", "avc1"), 16 * 1024 * 1024 + 1),
                HttpStatus.BAD_REQUEST);
        assertThat(size.path("code").asString()).isEqualTo("media-size");
        assertThat(size.path("errors").path(0).path("code").asString()).isEqualTo("too-long");
        assertThat(code(upload(shop, sender.id(), new byte[0], HttpStatus.BAD_REQUEST)))
                .isEqualTo("media-size");
        assertThat(code(upload(shop, sender.id(), GivenFiles.film("isom", "hvc1"), HttpStatus.BAD_REQUEST)))
                .isEqualTo("media-codec");
        assertThat(code(upload(shop, sender.id(), GivenFiles.document(1, "secret"), HttpStatus.BAD_REQUEST)))
                .isEqualTo("media-locked");
        assertThat(code(upload(shop, sender.id(), Arrays.copyOf(PICTURE, 40), HttpStatus.BAD_REQUEST)))
                .isEqualTo("media-unreadable");
        assertThat(list(shop).path("items").size()).isZero();
    }

    @Test
    void whatWasUploadedIsShownAsWhatItIsAndNothingElse() {
        String image = upload(shop, sender.id(), PICTURE, HttpStatus.CREATED)
                .path("id")
                .asString();
        String document = upload(shop, sender.id(), DOCUMENT, HttpStatus.CREATED)
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
                .isEqualTo(PICTURE);
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
    void whatWhatsAppDoesNotTakeAsItIsIsMadeIntoWhatItTakes() {
        byte[] large = GivenFiles.noise("png", 1800, 1500, BufferedImage.TYPE_INT_RGB);

        var uploaded = upload(shop, sender.id(), large, HttpStatus.CREATED);

        assertThat(uploaded.path("type").asString()).isEqualTo("image/jpeg");
        assertThat(uploaded.path("fileName").asString()).isEqualTo("sale.jpg");
        assertThat(uploaded.path("original").path("type").asString()).isEqualTo("image/png");
        assertThat(uploaded.path("original").path("bytes").asInt()).isEqualTo(large.length);
    }

    @Test
    void aFileThatIsKeptIsUploadedAgainBeforeWhatsAppForgetsIt() {
        String mediaId = upload(shop, sender.id(), PICTURE, HttpStatus.CREATED)
                .path("mediaId")
                .asString();
        clock.advance(Duration.ofDays(24));
        kept.renewDue();
        assertThat(files.currentIds(shop.id(), List.of(mediaId))).isEmpty();

        clock.advance(Duration.ofDays(2));
        kept.renewDue();
        var current = files.currentIds(shop.id(), List.of(mediaId));

        assertThat(current).containsOnlyKeys(mediaId);
        assertThat(current.get(mediaId)).matches("[0-9]+").isNotEqualTo(mediaId);
        kept.renewDue();
        assertThat(files.currentIds(shop.id(), List.of(mediaId))).isEqualTo(current);
        assertThat(files.known(shop.id(), List.of(mediaId)))
                .singleElement()
                .satisfies(media ->
                        assertThat(media.expiresAt()).isAfter(clock.instant().plus(Duration.ofDays(29))));
    }

    @Test
    void whatNobodyHasWantedForLongIsForgottenUntilSomebodyDoes() {
        String mediaId = upload(shop, sender.id(), PICTURE, HttpStatus.CREATED)
                .path("mediaId")
                .asString();
        clock.advance(Duration.ofDays(181));
        kept.renewDue();
        assertThat(files.currentIds(shop.id(), List.of(mediaId))).isEmpty();

        files.want(shop.id(), List.of(mediaId), clock.instant());
        kept.renewDue();

        assertThat(files.currentIds(shop.id(), List.of(mediaId))).containsOnlyKeys(mediaId);
    }

    @Test
    void aFileThatIsKeptIsShownAndOfferedAlsoWhenWhatsAppHasForgottenIt() {
        String id = upload(shop, sender.id(), PICTURE, HttpStatus.CREATED)
                .path("id")
                .asString();
        clock.advance(Duration.ofDays(31));

        var shown = shop.http().get().uri("/api/v1/media/" + id + "/content").exchange();

        shown.expectStatus().isOk();
        assertThat(list(shop, "?usable=true").path("items").size()).isEqualTo(1);
    }

    @Test
    void whatWhatsAppAloneHadIsSaidToBeGoneAfterThirtyDays() {
        String id = upload(shop, sender.id(), PICTURE, HttpStatus.CREATED)
                .path("id")
                .asString();
        // As it was before files were kept here.
        db.update(MEDIA)
                .set(MEDIA.KEPT, false)
                .where(MEDIA.ID.eq(UUID.fromString(id)))
                .execute();
        clock.advance(Duration.ofDays(31));

        var gone =
                body(shop.http().get().uri("/api/v1/media/" + id + "/content").exchange(), HttpStatus.GONE);

        assertThat(code(gone)).isEqualTo("media-expired");
        assertThat(list(shop, "?usable=true").path("items").size()).isZero();
        assertThat(list(shop, "").path("items").size()).isEqualTo(1);
    }

    @Test
    void whenWhatsAppDoesNotAnswerThatIsTold() {
        var silent = senders.aSender(shop.id());
        var told = upload(shop, silent.id(), PICTURE, HttpStatus.BAD_GATEWAY);
        assertThat(told.path("code").asString()).isEqualTo("upload-failed");
        assertThat(told.path("detail").asString()).startsWith("WhatsApp cannot be reached");
        assertThat(list(shop).path("items").size()).isZero();
    }

    @Test
    void anothersFilesAndNumbersAreNotThere() {
        var mediaId = upload(shop, sender.id(), DOCUMENT, HttpStatus.CREATED)
                .path("mediaId")
                .asString();
        var neighbour = workspaces.aWorkspace("Neighbour");
        upload(neighbour, sender.id(), PICTURE, HttpStatus.NOT_FOUND);
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

    /** Under a name and a type that a browser made up. */
    private JsonNode upload(GivenWorkspaces.Given who, UUID number, byte[] content, HttpStatus expected) {
        var form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(content), MediaType.IMAGE_GIF).filename("sale.gif");
        return body(
                who.http()
                        .post()
                        .uri("/api/v1/media?sender=" + number)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form.build())
                        .exchange(),
                expected);
    }

    private static String code(JsonNode problem) {
        return problem.path("code").asString();
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
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
