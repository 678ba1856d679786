package io.hudhud.workspace.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@HudhudTest
class IdempotencyTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    AnswerStore answers;

    private GivenWorkspaces.Given shop;

    @BeforeEach
    void aShop(@Autowired GivenWorkspaces workspaces) {
        shop = workspaces.aWorkspace();
    }

    @Test
    void theSecondTimeNothingIsDoneAndTheAnswerIsTheSame() {
        String first = body(issue(shop, "once", "till"));
        String second = body(issue(shop, "once", "till"));

        assertThat(second).isEqualTo(first);
        assertThat(keysNamed("till")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        issue(shop, "once", "till").expectStatus().isCreated();

        issue(shop, "once", "another till")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
        assertThat(keysNamed("another till")).isZero();
    }

    @Test
    void anotherWorkspaceMayUseTheSameKey() {
        issue(shop, "once", "till").expectStatus().isCreated();
        issue(workspaces.aWorkspace(), "once", "till").expectStatus().isCreated();

        assertThat(keysNamed("till")).isEqualTo(2);
    }

    @Test
    void afterADayTheKeyIsNew() {
        issue(shop, "once", "till").expectStatus().isCreated();
        clock.advance(Duration.ofHours(25));
        assertThat(answers.forgetOld()).isEqualTo(1);
        issue(shop, "once", "till").expectStatus().isCreated();

        assertThat(keysNamed("till")).isEqualTo(2);
    }

    @Test
    void aRefusedRequestIsNotRemembered() {
        issue(shop, "once", "").expectStatus().isBadRequest();

        issue(shop, "once", "till").expectStatus().isCreated();
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> send =
                    () -> issue(shop, "once", "till").returnResult().getStatus().value();
            var sent = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 8; i++) {
                sent.add(threads.submit(send));
            }
            for (var answer : sent) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        assertThat(keysNamed("till")).isEqualTo(1);
    }

    @Test
    void whatIsKeptOfAnAnswerIsSealed() {
        body(issue(shop, "once", "till"));

        assertThat(db.fetchValue("select position('secret'::bytea in body) from idempotent_request"))
                .isEqualTo(0);
    }

    private RestTestClient.ResponseSpec issue(GivenWorkspaces.Given shop, String idempotencyKey, String name) {
        return shop.http()
                .post()
                .uri("/api/v1/keys")
                .header("Idempotency-Key", idempotencyKey)
                .body(Map.of("name", name, "role", "viewer"))
                .exchange();
    }

    private static String body(RestTestClient.ResponseSpec answer) {
        return String.valueOf(answer.expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private int keysNamed(String name) {
        return db.fetchCount(db.selectOne().from("api_key").where("name = ?", name));
    }
}
