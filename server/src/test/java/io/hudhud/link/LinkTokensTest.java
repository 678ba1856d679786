package io.hudhud.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokensTest {

    private final LinkTokens tokens =
            new LinkTokens(Clock.fixed(Instant.parse("2026-11-30T23:59:59Z"), ZoneOffset.ofHours(3)));

    @Test
    void areLettersAndDigitsThatNobodyDrawsTwice() {
        assertThat(Stream.generate(tokens::next).limit(20_000))
                .allMatch(token -> token.matches("[0-9A-Za-z]{24}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLetterIsAsLikelyAsAnother() {
        var drawn = Stream.generate(tokens::next)
                .limit(20_000)
                .map(token -> token.substring(2))
                .reduce("", String::concat);

        for (char letter : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".toCharArray()) {
            assertThat(drawn.chars().filter(c -> c == letter).count())
                    .as("how often %s came, of 7,097 times", letter)
                    .isBetween(6_600L, 7_600L);
        }
    }

    @Test
    void sayInWhichMonthTheyWereDrawn() {
        assertThat(LinkTokens.monthOf(tokens.next())).hasValue(202611);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sample",
                "1M3456789012345678901234'",
                "1M34567890123456789012é",
                "1M3456789012345678901234567"
            })
    void whatIsNoTokenHasNoMonth(String other) {
        assertThat(LinkTokens.monthOf(other)).isEmpty();
    }
}
