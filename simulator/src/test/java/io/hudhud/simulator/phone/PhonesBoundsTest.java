package io.hudhud.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.world.PhoneNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A load test of millions leaves no more here than a conversation does. */
class PhonesBoundsTest {
    private static final Bytes BODY = Bytes.of("{\"type\": \"text\", \"text\": {\"body\": \"Hi\"}}");
    private static final PhoneNumber NUMBER =
            new PhoneNumber(0, "1", "2", "3", "966110000001", "Shop", 80, "GREEN", "CONNECTED");
    private final Phones phones =
            new Phones(new SimulatorTime(Clock.fixed(Instant.ofEpochSecond(1_764_000_000), ZoneOffset.UTC), 1));

    @Test
    void keepsTheNewestMessagesOfAPhone() {
        for (int ordinal = 0; ordinal < 60; ordinal++) {
            phones.sent(NUMBER, 7, ordinal, null, BODY);
        }

        assertThat(phones.open(7).messages())
                .hasSize(Phone.MOST_MESSAGES)
                .first()
                .satisfies(first -> assertThat(first.nth()).isEqualTo(11));
    }

    @Test
    void keepsSoManyPhonesAndASampleAfterwards() {
        for (int person = 1; person <= 100_000; person++) {
            phones.sent(NUMBER, person, person, null, BODY);
        }

        assertThat(phones.newestFirst()).hasSize(Phones.MOST_PHONES);
        assertThat(phones.passedOver())
                .isBetween(
                        100_000L - Phones.MOST_PHONES - 60L * Phones.NEW_PER_SECOND, 100_000L - Phones.MOST_PHONES - 1);
    }

    @Test
    void keepsAPhoneThatSomebodyOpened() {
        phones.open(1);
        for (int person = 2; person <= 1_000; person++) {
            phones.sent(NUMBER, person, person, null, BODY);
            phones.open(1_000_000 + person % 100);
        }
        phones.sent(NUMBER, 1, 5_000, null, BODY);

        assertThat(phones.open(1).messages()).hasSize(1);
    }

    @Test
    void keepsNoContentOfAnEnormousMessage() {
        phones.sent(NUMBER, 7, 0, null, Bytes.of("x".repeat(100_000)));

        assertThat(phones.open(7).messages())
                .singleElement()
                .satisfies(kept -> assertThat(kept.content()).isNull());
    }
}
