package io.hudhud.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.hudhud.testing.HudhudTest;
import io.hudhud.whatsapp.ReachOurselves.Reached;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Vault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The server's own public address, asked over real HTTP. */
@HudhudTest
class ReachOurselvesTest {

    @Autowired
    Vault vault;

    @Autowired
    Environment environment;

    @Test
    void ourOwnAddressIsRecognised() {
        assertThat(ask("http://localhost:" + environment.getRequiredProperty("local.server.port")))
                .isEqualTo(Reached.PUBLIC_URL_LOOPBACK);
    }

    @Test
    void whereNobodyAnswersIsTold() {
        assertThat(ask("")).isEqualTo(Reached.PUBLIC_URL_NOT_SET);
        assertThat(ask("http://localhost:9")).isEqualTo(Reached.PUBLIC_URL_UNREACHABLE);
    }

    @Test
    void somebodyElseWhoAnswersIsNotTakenForUs() throws IOException {
        var stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            byte[] echo = exchange.getRequestURI().getQuery().getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, echo.length);
            exchange.getResponseBody().write(echo);
            exchange.close();
        });
        stranger.start();
        try {
            assertThat(ask("http://localhost:" + stranger.getAddress().getPort()))
                    .isEqualTo(Reached.PUBLIC_URL_ANSWERS_OTHERWISE);
            assertThat(ask("http://localhost:" + environment.getRequiredProperty("local.server.port") + "/elsewhere"))
                    .isEqualTo(Reached.PUBLIC_URL_ANSWERS_OTHERWISE);
        } finally {
            stranger.stop(0);
        }
    }

    private Reached ask(String url) {
        return new ReachOurselves(new PublicAddress(url), vault).ask().reached();
    }
}
