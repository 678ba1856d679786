package io.hudhud.link.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.contact.EraseContact;
import io.hudhud.link.KeepLinks;
import io.hudhud.link.LinkedMessage;
import io.hudhud.link.NewLink;
import io.hudhud.link.TrackedLinks;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class RedirectTest {

    private static final String LINK_HOST = "go.shop.example";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36";
    private static final String CART = "https://shop.example/cart/7?u=a%20b";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenContacts contacts;

    @Autowired
    TrackedLinks links;

    @Autowired
    KeepLinks keep;

    @Autowired
    EraseContact erase;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private final CloseableHttpClient http = HttpClients.custom()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .build();
    private GivenWorkspaces.Given shop;

    /** What came back. */
    private record Answer(int status, String location, List<String> headers, String body) {}

    @BeforeEach
    void aShop() {
        shop = workspaces.aWorkspace();
    }

    @AfterEach
    void close() throws IOException {
        http.close();
    }

    @Test
    void aPersonIsSentOnAndCounted() {
        String token = kept(null, null);

        var answer = open(LINK_HOST, "GET", "/l/" + token, PHONE);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo(CART);
        assertThat(answer.headers())
                .contains("cache-control: no-store", "referrer-policy: no-referrer")
                .noneMatch(header -> header.startsWith("set-cookie"));
        await().until(() -> clicks(token) == 1);
        assertThat(db.fetchSingle("select first_clicked_at = last_clicked_at and expires_at is null from link")
                        .get(0))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, Mozilla/5.0 (iPhone)",
        "GET, WhatsApp/2.24.20.89 A",
        "GET, facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
        "GET, Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "GET, TelegramBot (like TwitterBot)",
        "GET, ''",
    })
    void programsThatLookAheadAreSentOnButNotCounted(String method, String agent) {
        String token = kept(null, null);

        assertThat(open(LINK_HOST, method, "/l/" + token, agent).location()).isEqualTo(CART);
        open(LINK_HOST, "GET", "/l/" + token, PHONE);

        await().until(() -> clicks(token) > 0);
        assertThat(clicks(token)).as("the person's alone").isEqualTo(1);
    }

    @Test
    void aBurstIsCountedExactly() throws Exception {
        var tokens = IntStream.range(0, 20).mapToObj(_ -> kept(null, null)).toList();
        List<Callable<Answer>> clicks = IntStream.range(0, 1000)
                .<Callable<Answer>>mapToObj(n -> () -> open(LINK_HOST, "GET", "/l/" + tokens.get(n % 20), PHONE))
                .toList();

        try (var people = Executors.newFixedThreadPool(16)) {
            for (var answer : people.invokeAll(clicks)) {
                assertThat(answer.get().status()).isEqualTo(302);
            }
        }

        await().until(() -> db.fetchSingle("select sum(clicks)::int from link").get(0, int.class) == 1000);
        assertThat(tokens).allSatisfy(token -> assertThat(clicks(token)).isEqualTo(50));
    }

    @Test
    void aSecretLinkEndsWhenItsTimeIsOver() {
        String token = kept(null, Duration.ofHours(24));
        clock.advance(Duration.ofHours(23));
        assertThat(open(LINK_HOST, "GET", "/l/" + token, PHONE).status()).isEqualTo(302);

        clock.advance(Duration.ofHours(1));
        var answer = open(LINK_HOST, "GET", "/l/" + token, PHONE);

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.location()).isEmpty();
        assertThat(answer.body())
                .contains("This link has expired", "انتهت صلاحية هذا الرابط")
                .doesNotContain("shop.example");
        assertThat(answer.headers()).contains("cache-control: no-store", "referrer-policy: no-referrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/l/sample",
                "/l/1M34567890123456789012345",
                "/l/0000000000000000000000zz",
                "/l/zz0000000000000000000000",
            })
    void anUnknownLinkLeadsNowhere(String path) {
        var answer = open(LINK_HOST, "GET", path, PHONE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.location()).isEmpty();
        assertThat(answer.body()).contains("We could not find this link", "لم نجد هذا الرابط");
    }

    @Test
    void whoeverIsForgottenLeavesNoLinkBehind() {
        long noura = contacts.contact(shop.id()).saved();
        long adam = contacts.contact(shop.id()).saved();
        String hers = kept(new LinkedMessage(202611, 1, 1, noura), null);
        String his = kept(new LinkedMessage(202611, 1, 2, adam), null);

        erase.erase(shop.owner(), noura);

        assertThat(open(LINK_HOST, "GET", "/l/" + hers, PHONE).status()).isEqualTo(404);
        assertThat(open(LINK_HOST, "GET", "/l/" + his, PHONE).status()).isEqualTo(302);
        assertThat(db.fetch("select token from link").getValues("token", String.class))
                .containsExactly(his);
    }

    @Test
    void anotherShopsPersonOfTheSameIdKeepsTheirs() {
        var other = workspaces.aWorkspace();
        long noura = contacts.contact(shop.id()).saved();
        String token = links.token();
        transaction.executeWithoutResult(status -> keep.keep(
                other.id(),
                List.of(new KeepLinks.Kept(
                        new LinkedMessage(202611, 1, 1, noura), new NewLink(token, "button.0.url", CART, null)))));

        erase.erase(shop.owner(), noura);

        assertThat(open(LINK_HOST, "GET", "/l/" + token, PHONE).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/index.html",
                "/api/v1/session",
                "/api",
                "/actuator/health",
                "/l",
                "/l/",
                "/webhooks/whatsapp/x",
                "/l/../api",
                "/favicon.ico"
            })
    void theHostOfLinksServesNothingElse(String path) {
        var answer = open(LINK_HOST, "GET", path, PHONE);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("A tiny app");
    }

    @Test
    void nobodySignsInAtTheHostOfLinks() {
        assertThat(open(LINK_HOST, "POST", "/api/v1/session", PHONE).status()).isEqualTo(404);
        assertThat(open("GO.shop.EXAMPLE:443", "GET", "/login", PHONE).status()).isEqualTo(404);
        assertThat(open(LINK_HOST + ".", "GET", "/login", PHONE).status()).isEqualTo(404);
    }

    @Test
    void linksAlsoWorkWhereTheAppIs() {
        String token = kept(null, null);

        assertThat(open("localhost:" + port, "GET", "/l/" + token, PHONE).location())
                .isEqualTo(CART);
        assertThat(open("localhost:" + port, "GET", "/login", PHONE).body()).contains("A tiny app");
    }

    private String kept(@Nullable LinkedMessage message, @Nullable Duration lifetime) {
        String token = links.token();
        transaction.executeWithoutResult(status -> keep.keep(
                shop.id(), List.of(new KeepLinks.Kept(message, new NewLink(token, "button.0.url", CART, lifetime)))));
        return token;
    }

    private long clicks(String token) {
        return db.fetchSingle("select clicks from link where token = ?", token).get(0, long.class);
    }

    private Answer open(String host, String method, String path, String agent) {
        var request = ClassicRequestBuilder.create(method)
                .setUri("http://localhost:" + port + path)
                .setHeader("Host", host)
                .setHeader("User-Agent", agent)
                .build();
        try {
            return http.execute(new HttpHost("localhost", port), request, RedirectTest::answer);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        var location = response.getFirstHeader("Location");
        var entity = response.getEntity();
        return new Answer(
                response.getCode(),
                location == null ? "" : location.getValue(),
                List.of(response.getHeaders()).stream()
                        .map(header -> header.getName().toLowerCase(java.util.Locale.ROOT) + ": " + header.getValue())
                        .toList(),
                entity == null
                        ? ""
                        : new String(entity.getContent().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
