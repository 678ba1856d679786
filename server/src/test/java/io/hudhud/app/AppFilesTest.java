package io.hudhud.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Serves the tiny app of the tests' resources in the place of the real one. */
@HudhudTest
class AppFilesTest {

    private static final String SCRIPT = "/assets/app-4f9c2b1a.js";

    @Autowired
    GivenWorkspaces workspaces;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/campaigns", "/campaigns/view/0199-a?tab=people", "/login"})
    void anAddressInsideTheAppIsItsPageAskedForEachTime(String address) {
        get(address)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/html")
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectHeader()
                .doesNotExist("Last-Modified")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("A tiny app"));
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() {
        String tag = get("/campaigns").returnResult().getResponseHeaders().getETag();

        workspaces
                .anonymous()
                .get()
                .uri("/senders")
                .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void whatHasItsHashInItsNameIsKeptForAYear() {
        get(SCRIPT)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=31536000, public, immutable")
                .expectHeader()
                .doesNotExist("Content-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip"})
    void whatWasCompressedBeforehandIsSentSo(String encoding) throws IOException, InterruptedException {
        var answer = asSent(SCRIPT, "Accept-Encoding", encoding);

        assertThat(answer.headers().firstValue("Content-Encoding")).contains(encoding);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/javascript");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(answer.body()).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/assets/app-00000000.js", "/assets/", "/webhooks/x", "/a/b.map"})
    void whatIsNotThereIsNotFound(String address) {
        get(address).expectStatus().isNotFound();
    }

    @Test
    void theApiDoesNotAnswerWithAPage() {
        get("/api/v1/nothing").expectStatus().isUnauthorized();
        get("/api/nothing").expectStatus().is4xxClientError();
        get("/actuator/env").expectStatus().is4xxClientError();
        get("/api/hudhud.yaml").expectStatus().isOk();
    }

    @Test
    void nothingIsPosted() {
        workspaces
                .anonymous()
                .post()
                .uri("/campaigns")
                .body(Map.of())
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void thePageMayLoadNothingFromElsewhereAndNobodyMayFrameIt() {
        var headers = get("/").returnResult().getResponseHeaders();

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self';", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void anAnswerOfTheApiIsCompressedWhenItIsLong() throws IOException, InterruptedException {
        var shop = workspaces.aWorkspace();

        assertThat(asSent("/api/v1/reference", "Accept-Encoding", "gzip", "Authorization", "Bearer " + shop.key())
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(asSent("/api/v1/session", "Accept-Encoding", "gzip", "Authorization", "Bearer " + shop.key())
                        .headers()
                        .firstValue("Content-Encoding"))
                .as("a short one")
                .isEmpty();
    }

    /** Other clients unpack what they get and no longer say so. */
    private HttpResponse<byte[]> asSent(String address, String... headers) throws IOException, InterruptedException {
        var uri = URI.create("http://localhost:" + port + address);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).headers(headers).build(), BodyHandlers.ofByteArray());
        }
    }

    private RestTestClient.ResponseSpec get(String address) {
        return workspaces.anonymous().get().uri(address).exchange();
    }
}
