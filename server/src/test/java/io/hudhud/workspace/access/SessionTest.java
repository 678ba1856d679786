package io.hudhud.workspace.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Role;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@HudhudTest
class SessionTest {

    private static final String PASSWORD = "correct horse battery";

    /** Another one in each test: attempts are remembered beyond a test. */
    private final String mona = "mona-" + UUID.randomUUID() + "@noor.example";

    @Autowired
    GivenWorkspaces workspaces;

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
                .body(Map.of("values", Map.of(), "lookupTables", Map.of()))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("csrf-token-missing");
        call(cookies, HttpMethod.PUT, "/api/v1/settings/business-data")
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
    void aSessionThatIsNotUsedEnds() {
        aPerson(mona, Role.MARKETER, false);
        var cookies = signIn(mona, PASSWORD);

        clock.advance(Duration.ofDays(6));
        call(cookies, HttpMethod.GET, "/api/v1/session")
                .exchange()
                .expectStatus()
                .isOk();
        clock.advance(Duration.ofDays(8));
        call(cookies, HttpMethod.GET, "/api/v1/session")
                .exchange()
                .expectStatus()
                .isUnauthorized();
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

        call(cookies, HttpMethod.GET, "/api/v1/session")
                .exchange()
                .expectStatus()
                .isUnauthorized();
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

    private Cookies signIn(String email, String password) {
        var cookies = post(email, password).expectStatus().isOk().returnResult().getResponseCookies();
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
