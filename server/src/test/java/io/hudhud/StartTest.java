package io.hudhud;

import io.hudhud.testing.HudhudTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@HudhudTest
class StartTest {

    @LocalServerPort
    int port;

    @Test
    void aStartedServerSaysThatItIsHealthy() {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk();
    }
}
