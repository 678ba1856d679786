package io.hudhud.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.whatsapp.RawServer.Behaviour;
import io.hudhud.whatsapp.SendOutcome.Accepted;
import io.hudhud.whatsapp.SendOutcome.InDoubt;
import io.hudhud.whatsapp.SendOutcome.NotSent;
import io.hudhud.whatsapp.SendOutcome.Refused;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a send can end, against a real socket: a wrong answer here is a message lost or sent twice. */
class SendMessageTest {

    private static final Duration LONG = Duration.ofSeconds(5);
    private static final String THROTTLED =
            "{\"error\":{\"message\":\"(#130429) Rate limit hit\",\"type\":\"OAuthException\",\"code\":130429,"
                    + "\"error_data\":{\"messaging_product\":\"whatsapp\",\"details\":\"Too fast.\"}}}";

    private final SendMessage sendMessage = new SendMessage(4, new SimpleMeterRegistry());

    @AfterEach
    void close() {
        sendMessage.close();
    }

    @Test
    void aMessageWithAnIdIsAccepted() throws Exception {
        try (var server = new RawServer(Behaviour.json(200, accepted("accepted")))) {
            var outcome = send(server, LONG);

            assertThat(outcome).isEqualTo(new Accepted("wamid.A1", "966500000001", false));
            var request = server.requests().getFirst();
            assertThat(request.head())
                    .startsWith("POST /v23.0/1001/messages HTTP/1.1")
                    .contains("Authorization: Bearer a-token", "Content-Type: application/json");
            assertThat(request.body()).isEqualTo("{\"to\":\"+966500000001\"}");
        }
    }

    @Test
    void theMarketingRouteHasItsOwnEndpointAndABaseAddressMayHaveAPath() throws Exception {
        try (var server = new RawServer(Behaviour.json(200, accepted("accepted")))) {
            var graph = new GraphNumber(URI.create(server.address() + "/graph"), "v24.0", "1001", "a-token");

            sendMessage
                    .send(graph, new MessageRequest(Route.MARKETING_MESSAGES, body()), LONG)
                    .get();

            assertThat(server.requests().getFirst().head()).startsWith("POST /graph/v24.0/1001/marketing_messages ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"held_for_quality_assessment", "paused"})
    void aMessageThatWhatsappHoldsBackIsAcceptedAndHeld(String status) throws Exception {
        try (var server = new RawServer(Behaviour.json(200, accepted(status)))) {
            assertThat(send(server, LONG)).isEqualTo(new Accepted("wamid.A1", "966500000001", true));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 429, 500, 503})
    void anErrorEnvelopeIsARefusalWhateverTheStatus(int status) throws Exception {
        try (var server = new RawServer(Behaviour.json(status, THROTTLED, "Retry-After: 7"))) {
            assertThat(send(server, LONG)).isEqualTo(new Refused(130429, "Too fast.", status, Duration.ofSeconds(7)));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 404, 429, 500, 502, 503})
    void anAnswerWithoutEnvelopeOrIdLeavesTheMessageInDoubtAndIsNotRepeated(int status) throws Exception {
        try (var server = new RawServer(Behaviour.json(status, "<html>upstream</html>", "Location: /elsewhere"))) {
            assertThat(send(server, LONG)).isEqualTo(new InDoubt("HTTP " + status + " without a readable answer"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatBreaksOffLeavesTheMessageInDoubt() throws Exception {
        var half =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"messages\":[{\"id\":";
        try (var server = new RawServer(Behaviour.bytesThenClose(half))) {
            assertThat(send(server, LONG)).isInstanceOf(InDoubt.class);
        }
    }

    @Test
    void aHeadThatBreaksOffLeavesTheMessageInDoubt() throws Exception {
        try (var server = new RawServer(Behaviour.bytesThenClose("HTTP/1.1 200 OK\r\nConte"))) {
            assertThat(send(server, LONG)).isInstanceOf(InDoubt.class);
        }
    }

    @Test
    void aResetAfterTheRequestLeavesTheMessageInDoubtAndIsNotRepeated() throws Exception {
        try (var server = new RawServer(Behaviour.reset())) {
            assertThat(send(server, LONG)).isInstanceOf(InDoubt.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatIsTooLateLeavesTheMessageInDoubt() throws Exception {
        try (var server = new RawServer(Behaviour.silence())) {
            long started = System.nanoTime();

            assertThat(send(server, Duration.ofMillis(300))).isInstanceOf(InDoubt.class);

            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void aRefusedConnectionMeansNotSent() throws Exception {
        assertThat(sendTo(URI.create("http://localhost:" + closedPort()), LONG)).isInstanceOf(NotSent.class);
    }

    @Test
    void anUnknownHostMeansNotSent() throws Exception {
        assertThat(sendTo(URI.create("http://no-such-host.invalid"), LONG)).isInstanceOf(NotSent.class);
    }

    @Test
    void whatWaitsForAConnectionTooLongIsNotSentAndNeverLeaves() throws Exception {
        try (var server = new RawServer(Behaviour.silence());
                var narrow = new SendMessage(1, new SimpleMeterRegistry())) {
            var first = narrow.send(
                    number(server.address()), new MessageRequest(Route.CLOUD_API, body()), Duration.ofMillis(900));
            await().until(() -> server.requests().size() == 1);
            var second = narrow.send(
                    number(server.address()), new MessageRequest(Route.CLOUD_API, body()), Duration.ofMillis(200));

            assertThat(second.get()).isInstanceOf(NotSent.class);
            assertThat(first.get()).isInstanceOf(InDoubt.class);
            // The connection of the first is given up, so a third gets one: the second would have left before it.
            narrow.send(number(server.address()), new MessageRequest(Route.CLOUD_API, body()), Duration.ofMillis(500))
                    .get();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void whatIsStoppedBeforeItLeavesIsNotSent() throws Exception {
        try (var server = new RawServer(Behaviour.json(200, accepted("accepted")))) {
            var outcome = sendMessage
                    .send(number(server.address()), new MessageRequest(Route.CLOUD_API, body()), LONG, () -> false)
                    .get();

            assertThat(outcome).isInstanceOf(NotSent.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void connectionsAreUsedAgain() throws Exception {
        try (var server = new RawServer(Behaviour.json(200, accepted("accepted")))) {
            for (int i = 0; i < 50; i++) {
                assertThat(send(server, LONG)).isInstanceOf(Accepted.class);
            }
            assertThat(server.connections()).isLessThan(5);
        }
    }

    private SendOutcome send(RawServer server, Duration timeout) throws Exception {
        return sendTo(server.address(), timeout);
    }

    private SendOutcome sendTo(URI graph, Duration timeout) throws Exception {
        return sendMessage
                .send(number(graph), new MessageRequest(Route.CLOUD_API, body()), timeout)
                .get();
    }

    private static GraphNumber number(URI graph) {
        return new GraphNumber(graph, "v23.0", "1001", "a-token");
    }

    private static byte[] body() {
        return "{\"to\":\"+966500000001\"}".getBytes(StandardCharsets.UTF_8);
    }

    private static String accepted(String status) {
        return "{\"messaging_product\":\"whatsapp\",\"contacts\":[{\"input\":\"+966500000001\",\"wa_id\":\"966500000001\"}],"
                + "\"messages\":[{\"id\":\"wamid.A1\",\"message_status\":\"" + status + "\"}]}";
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
