package io.hudhud.workspace.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HudhudTest
class SessionTest {

    private static final String PASSWORD = "correct horse battery";

    /** Another one in each test: attempts are remembered beyond a test. */
    private final String mona = "mona-" + UUID.randomUUID() + "@noor.example";

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    Persons persons;

    @Autowired
    Members members;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    @Test
    void aPersonSignsInSeesAsWhomAndSignsOut() {
        aPerson(mona, Role.MARKETER, false);
        var cookies = signIn(mona.replace("mona", "Mona"), PASSWORD);

        call(cookies, HttpMethod.GET, "/api/v1/session")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("marketer")
                .jsonPath("$.email")
                .isEqualTo(mona);
        call(cookies, HttpMethod.DELETE, "/api/v1/session")
                .exchange()
                .expectStatus()
                .isNoContent();
        call(cookies, HttpMethod.GET, "/api/v1/session")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        aPerson(mona, Role.MARKETER, false);

        var cookie = post(mona, PASSWORD)
                .expectStatus()
                .isOk()
                .returnResult()
                .getResponseCookies()
                .getFirst("hudhud_session");

        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(db.fetchValue(
                        "select count(*) from session where token_hash = convert_to(?, 'UTF8')", cookie.getValue()))
                .as("only the hash is stored")
                .isEqualTo(0L);
    }

    @Test
    void aChangeWithoutTheCsrfTokenIsRefused() {
        aPerson(mona, Role.MARKETER, false);
        var cookies = signIn(mona, PASSWORD);

        workspaces
                .anonymous()
                .put()
                .uri("/api/v1/settings/business-data")
                .cookie("hudhud_session", cookies.session())
                .header("If-Match", "\"0\"")
                .body(Map.of("values", Map.of(), "lookupTables", Map.of()))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("csrf-token-missing");
        call(cookies, HttpMethod.PUT, "/api/v1/settings/business-data")
                .header("If-Match", "\"0\"")
                .body(Map.of("values", Map.of("support_phone", "920000000"), "lookupTables", Map.of()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void guessingIsSlowedDown() {
        aPerson(mona, Role.MARKETER, false);
        for (int i = 0; i < 10; i++) {
            post(mona, "wrong password " + i).expectStatus().isUnauthorized();
        }

        post(mona, PASSWORD).expectStatus().isEqualTo(429).expectHeader().exists("Retry-After");
        clock.advance(Duration.ofMinutes(16));
        post(mona, PASSWORD).expectStatus().isOk();
    }

    @Test
    void signingInOftenWithTheRightPasswordIsNotGuessing() {
        aPerson(mona, Role.MARKETER, false);

        for (int i = 0; i < 15; i++) {
            post(mona, PASSWORD).expectStatus().isOk();
        }
    }

    @Test
    void aSessionThatIsNotUsedEnds() {
        aPerson(mona, Role.MARKETER, false);
        var cookies = signIn(mona, PASSWORD);

        clock.advance(Duration.ofDays(6));
        call(cookies, HttpMethod.GET, "/api/v1/session")
                .exchange()
                .expectStatus()
                .isOk();
        clock.advance(Duration.ofDays(8));
        expectEnded(cookies, "expired");
    }

    @Test
    void aOneTimePasswordOpensNothingButTheChangeOfIt() {
        aPerson(mona, Role.OWNER, true);
        var cookies = signIn(mona, PASSWORD);

        call(cookies, HttpMethod.GET, "/api/v1/users")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("password-change-required");
        call(cookies, HttpMethod.PUT, "/api/v1/session/password")
                .body(Map.of("current", PASSWORD, "changed", "a longer secret of mine"))
                .exchange()
                .expectStatus()
                .isNoContent();
        call(cookies, HttpMethod.GET, "/api/v1/users").exchange().expectStatus().isOk();
        post(mona, PASSWORD).expectStatus().isUnauthorized();
    }

    @Test
    void aPersonSeesWhereTheyAreSignedInAndSignsOutFromAfar() {
        aPerson(mona, Role.VIEWER, false);
        var here = signIn(mona, PASSWORD);
        var there =
                signIn(mona, PASSWORD, "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0 Safari/537.36");

        var list = body(call(here, HttpMethod.GET, "/api/v1/sessions").exchange());
        assertThat(list.path("items")
                        .valueStream()
                        .filter(item -> item.path("current").asBoolean()))
                .hasSize(1);
        var other = list.path("items")
                .valueStream()
                .filter(item -> !item.path("current").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(other.path("browser").asString()).isEqualTo("Chrome");
        assertThat(other.path("system").asString()).isEqualTo("Android");
        assertThat(other.path("address").asString()).isNotBlank();
        call(here, HttpMethod.DELETE, "/api/v1/sessions/" + other.path("id").asString())
                .exchange()
                .expectStatus()
                .isNoContent();

        expectEnded(there, "signed_out");
        call(here, HttpMethod.GET, "/api/v1/session").exchange().expectStatus().isOk();
    }

    @Test
    void allOthersEndAtOnce() {
        aPerson(mona, Role.VIEWER, false);
        var first = signIn(mona, PASSWORD);
        var second = signIn(mona, PASSWORD);
        var here = signIn(mona, PASSWORD);

        call(here, HttpMethod.DELETE, "/api/v1/sessions")
                .exchange()
                .expectStatus()
                .isNoContent();

        expectEnded(first, "signed_out");
        expectEnded(second, "signed_out");
        assertThat(body(call(here, HttpMethod.GET, "/api/v1/sessions").exchange())
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        aPerson(mona, Role.OWNER, false);
        var sami = "sami-" + UUID.randomUUID() + "@noor.example";
        aPerson(sami, Role.OWNER, false);
        var hers = signIn(mona, PASSWORD);
        String id = body(call(hers, HttpMethod.GET, "/api/v1/sessions").exchange())
                .path("items")
                .path(0)
                .path("id")
                .asString();

        call(signIn(sami, PASSWORD), HttpMethod.DELETE, "/api/v1/sessions/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
        call(hers, HttpMethod.GET, "/api/v1/session").exchange().expectStatus().isOk();
    }

    @Test
    void aPersonWhoIsRemovedIsOutWithTheNextRequestAlsoWhenInvitedAgain() {
        var shop = workspaces.aWorkspace();
        var person = persons.add(mona, "Mona", PASSWORD, false);
        members.add(shop.id(), person.id(), Role.MARKETER);
        var cookies = signIn(mona, PASSWORD);

        shop.http()
                .delete()
                .uri("/api/v1/users/{id}", person.id())
                .exchange()
                .expectStatus()
                .isNoContent();

        expectEnded(cookies, "removed");

        members.add(shop.id(), person.id(), Role.MARKETER);
        expectEnded(cookies, "removed");
    }

    @Test
    void aForgottenPasswordIsSetAnewByAnAdminAndEverySessionEnds() {
        var shop = workspaces.aWorkspace();
        var person = persons.add(mona, "Mona", PASSWORD, false);
        members.add(shop.id(), person.id(), Role.MARKETER);
        var cookies = signIn(mona, PASSWORD);

        var password = body(shop.http()
                        .post()
                        .uri("/api/v1/users/{id}/password", person.id())
                        .exchange())
                .path("oneTimePassword")
                .asString();

        expectEnded(cookies, "password_changed");
        post(mona, PASSWORD).expectStatus().isUnauthorized();
        assertThat(body(call(signIn(mona, password), HttpMethod.GET, "/api/v1/session")
                                .exchange())
                        .path("passwordChangeRequired")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void thePasswordOfSomebodyWhoWorksElsewhereTooIsNotSetHere() {
        var shop = workspaces.aWorkspace();
        var person = persons.add(mona, "Mona", PASSWORD, false);
        members.add(shop.id(), person.id(), Role.VIEWER);
        members.add(workspaces.aWorkspace("Other Shop").id(), person.id(), Role.OWNER);

        shop.http()
                .post()
                .uri("/api/v1/users/{id}/password", person.id())
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("member-elsewhere");
        post(mona, PASSWORD).expectStatus().isOk();
    }

    @Test
    void aPersonSaysHowTheyAreCalledAndSpokenTo() {
        aPerson(mona, Role.VIEWER, false);
        var cookies = signIn(mona, PASSWORD);

        call(cookies, HttpMethod.PUT, "/api/v1/session/profile")
                .body(Map.of("name", "منى", "email", "New-" + mona, "language", "ar"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("منى")
                .jsonPath("$.language")
                .isEqualTo("ar");
        post("new-" + mona, PASSWORD).expectStatus().isOk();
    }

    @Test
    void anAddressBelongsToOnePerson() {
        aPerson(mona, Role.VIEWER, false);
        var sami = "sami-" + UUID.randomUUID() + "@noor.example";
        aPerson(sami, Role.VIEWER, false);

        call(signIn(mona, PASSWORD), HttpMethod.PUT, "/api/v1/session/profile")
                .body(Map.of("name", "Mona", "email", sami))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("email-in-use");
        call(signIn(mona, PASSWORD), HttpMethod.PUT, "/api/v1/session/profile")
                .body(Map.of("name", " ", "email", "nobody"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.field == 'name' && @.code == 'required')]")
                .exists()
                .jsonPath("$.errors[?(@.field == 'email' && @.code == 'wrong-form')]")
                .exists();
    }

    @Test
    void theSetUpKnowsWhatIsStillToBeDone() {
        var shop = workspaces.aWorkspace();
        var person = persons.add(mona, "", PASSWORD, false);
        members.add(shop.id(), person.id(), Role.OWNER);
        var cookies = signIn(mona, PASSWORD);
        assertThat(setup(cookies)).isEqualTo("{\"owner\":false,\"sender\":false,\"workspace\":false}");

        call(cookies, HttpMethod.PUT, "/api/v1/session/profile")
                .body(Map.of("name", "Mona", "email", mona))
                .exchange();
        call(cookies, HttpMethod.PUT, "/api/v1/settings")
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Noor", "country", "SA", "zone", "Asia/Riyadh", "currency", "SAR"))
                .exchange()
                .expectStatus()
                .isOk();
        senders.aSender(shop.id());

        assertThat(setup(cookies)).isEqualTo("{\"owner\":true,\"sender\":true,\"workspace\":true}");
    }

    private String setup(Cookies cookies) {
        var open = new TreeMap<String, JsonNode>();
        body(call(cookies, HttpMethod.GET, "/api/v1/session").exchange())
                .path("setup")
                .properties()
                .forEach(step -> open.put(step.getKey(), step.getValue()));
        return JsonMapper.shared().writeValueAsString(open);
    }

    @Test
    void aChangeOfRoleEndsThePersonsSessions() {
        var shop = workspaces.aWorkspace();
        var person = persons.add(mona, "Mona", PASSWORD, false);
        members.add(shop.id(), person.id(), Role.MARKETER);
        var cookies = signIn(mona, PASSWORD);

        shop.http()
                .put()
                .uri("/api/v1/users/{id}/role", person.id())
                .body(Map.of("role", "viewer"))
                .exchange()
                .expectStatus()
                .isOk();

        expectEnded(cookies, "role_changed");
        workspaces
                .anonymous()
                .post()
                .uri("/api/v1/session")
                .cookie("hudhud_session", cookies.session())
                .body(Map.of("email", mona, "password", PASSWORD))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void theLastOwnerStays() {
        var shop = workspaces.aWorkspace();
        var owner = persons.add("owner@noor.example", "", PASSWORD, false);
        members.add(shop.id(), owner.id(), Role.OWNER);

        shop.http()
                .delete()
                .uri("/api/v1/users/{id}", owner.id())
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("last-owner");
    }

    @Test
    void anInvitedPersonGetsAOneTimePasswordThatIsShownOnce() {
        var shop = workspaces.aWorkspace();

        var invited = shop.http()
                .post()
                .uri("/api/v1/users")
                .body(Map.of("email", "sami@noor.example", "role", "agent"))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        assertThat(invited).isNotNull();
        assertThat(invited.path("user").path("role").asString()).isEqualTo("agent");
        assertThat(signIn("sami@noor.example", invited.path("oneTimePassword").asString())
                        .session())
                .isNotBlank();
    }

    @Test
    void anAdminMakesNoOwner() {
        var shop = workspaces.aWorkspace();

        workspaces
                .http(workspaces.aKey(shop.id(), Role.ADMIN))
                .post()
                .uri("/api/v1/users")
                .body(Map.of("email", "sami@noor.example", "role", "owner"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private record Cookies(String session, String csrf) {}

    private void aPerson(String email, Role role, boolean oneTime) {
        var person = persons.add(email, "Mona", PASSWORD, oneTime);
        members.add(workspaces.aWorkspace().id(), person.id(), role);
    }

    private RestTestClient.ResponseSpec post(String email, String password) {
        return workspaces
                .anonymous()
                .post()
                .uri("/api/v1/session")
                .body(Map.of("email", email, "password", password))
                .exchange();
    }

    private void expectEnded(Cookies cookies, String reason) {
        call(cookies, HttpMethod.GET, "/api/v1/settings")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("session-ended")
                .jsonPath("$.reason")
                .isEqualTo(reason);
    }

    private static JsonNode body(RestTestClient.ResponseSpec answer) {
        var body = answer.expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }

    private Cookies signIn(String email, String password) {
        return signIn(email, password, "a program");
    }

    private Cookies signIn(String email, String password, String userAgent) {
        var cookies = workspaces
                .anonymous()
                .post()
                .uri("/api/v1/session")
                .header("User-Agent", userAgent)
                .body(Map.of("email", email, "password", password))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult()
                .getResponseCookies();
        var session = cookies.getFirst("hudhud_session");
        var csrf = cookies.getFirst("hudhud_csrf");
        assertThat(session).isNotNull();
        assertThat(csrf).isNotNull();
        return new Cookies(session.getValue(), csrf.getValue());
    }

    private RestTestClient.RequestBodySpec call(Cookies cookies, HttpMethod method, String path) {
        return workspaces
                .anonymous()
                .method(method)
                .uri(path)
                .cookie("hudhud_session", cookies.session())
                .cookie("hudhud_csrf", cookies.csrf())
                .header("X-CSRF-Token", cookies.csrf());
    }
}
