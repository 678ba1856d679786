package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

    @Test
    void whatIsWrittenIsRead() {
        var echo = new Echo(new MessageKey(202611, 12, 345_678_901_234L), 2);

        assertThat(echo).hasToString("h1.202611.12.345678901234.2");
        assertThat(Echo.parse(echo.toString())).contains(echo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "some data",
                "h1.202611.12.345",
                "h2.202611.12.345.1",
                "h1.202611.-1.345.1",
                "h1.202611.12.99999999999999999999.1",
                "h1.202611.12.345.1 "
            })
    void whatIsNotOursIsNothing(String text) {
        assertThat(Echo.parse(text)).isEmpty();
    }
}
