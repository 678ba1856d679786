package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** People open the links of the messages that they have read. */
class ClicksTest {
    private final Simulator simulator =
            Simulator.start(SimulatorConfig.anyPort().withClockFactor(100_000));
    private final Caller caller = new Caller(simulator);
    private final Listener listener = new Listener();
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final HttpServer shop;
    private final String address;

    ClicksTest() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/", exchange -> {
            opened.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        shop.start();
        address = "http://127.0.0.1:" + shop.getAddress().getPort();
    }

    @BeforeEach
    void subscribe() {
        caller.control(
                "POST", "seed", """
                {"apps": [{"id": "%1$s", "secret": "%2$s", "callback_url": "%3$s"}],
                 "templates": [
                   {"waba": "%4$s", "name": "button", "language": "en_US", "category": "MARKETING", "status": "APPROVED",
                    "components": [{"type": "BODY", "text": "Not %5$s/this."},
                                   {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"},
                                     {"type": "URL", "text": "Open", "url": "%5$s/c/{{1}}"}]}]},
                   {"waba": "%4$s", "name": "words", "language": "en_US", "category": "MARKETING", "status": "APPROVED",
                    "components": [{"type": "BODY", "text": "See %5$s/w/{{1}} now."}]},
                   {"waba": "%4$s", "name": "afar", "language": "en_US", "category": "MARKETING", "status": "APPROVED",
                    "components": [{"type": "BODY", "text": "See http://127.0.0.1.shop.example/ and http://192.0.2.1/"}]}],
                 "profiles": {"default": {"failures": {}, "delivered": 1, "read": 1, "reactions": {"clicks": 1}}}}
                """.formatted(Caller.APP, Listener.SECRET, listener.url(), Caller.WABA, address));
    }

    @AfterEach
    void stop() {
        caller.close();
        simulator.close();
        listener.close();
        shop.stop(0);
    }

    @Test
    void openTheButtonWithItsParameterOnceAndFollowNothing() {
        var message =
                Caller.template("+966501000001", "button", "en_US").put("biz_opaque_callback_data", "h1.202611.7.1.0");
        parameter(message, "button", "a-1042").put("sub_type", "url").put("index", "1");
        caller.send(message);

        await().until(() -> clicks() == 1);
        assertThat(opened).containsExactly("GET /c/a-1042");
        assertThat(caller.judge("/messages?correlation=h1.202611.7.1.0")
                        .path("messages")
                        .path(0)
                        .path("clicks")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void elseTheFirstAddressOfTheText() {
        var message = Caller.template("+966501000001", "words", "en_US");
        parameter(message, "body", "summer");
        caller.send(message);
        caller.control("POST", "inbound", "{\"from\": \"+966501000002\", \"text\": \"Hello\"}");
        caller.send(Caller.text("+966501000002", "Here: " + address + "/t"));

        await().until(() -> clicks() == 2);
        assertThat(opened).containsExactlyInAnyOrder("GET /w/summer", "GET /t");
    }

    @Test
    void neverAnAddressOfAnotherMachineAndNobodyWhoDoesNotClick() {
        caller.send(Caller.template("+966501000001", "afar", "en_US"));
        caller.control("PUT", "profiles", "{\"profiles\": {\"default\": {\"reactions\": {\"clicks\": 0}}}}");
        var message = Caller.template("+966501000003", "words", "en_US");
        parameter(message, "body", "summer");
        caller.send(message);

        await().until(() -> caller.judge("").path("reported").path("read").asInt() == 2);
        await().until(() -> caller.judge("").path("statuses_waiting").asInt() == 0);
        assertThat(clicks()).isZero();
        assertThat(opened).isEmpty();
    }

    private int clicks() {
        return caller.judge("").path("clicks").asInt();
    }

    private static ObjectNode parameter(ObjectNode message, String type, String text) {
        ObjectNode component = message.withObjectProperty("template")
                .withArrayProperty("components")
                .addObject()
                .put("type", type);
        component.putArray("parameters").addObject().put("type", "text").put("text", text);
        return component;
    }
}
