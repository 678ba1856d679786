package io.hudhud.simulator.click;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.json.Json;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which address a person opens; no other machine's, whatever it looks like. */
class MessageLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/",
                "http://192.0.2.1/",
                "http://127.0.0.1.shop.example/",
                "http://localhost.shop.example/",
                "http://127.0.0.1@shop.example/",
                "http://127.999.0.1/",
                "http://2130706433/",
                "http://[::2]/",
                "http://",
                "file://localhost/tmp/x",
                "localhost/x"
            })
    void noAddressOfAnotherMachine(String address) {
        assertThat(link("See " + address + " now")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8080/c/1?a=b", "http://localhost/x", "https://[::1]:8443/x", "http://localhost"
            })
    void theFirstAddressOfThisMachineWithoutThePunctuationBehindIt(String address) {
        assertThat(link("See " + address + ".")).isEqualTo(URI.create(address));
        assertThat(link("(" + address + ") or http://localhost/other")).isEqualTo(URI.create(address));
    }

    private static @Nullable URI link(String text) {
        var body = Json.object();
        body.putObject("text").put("body", text);
        return MessageLink.of(body, null);
    }
}
