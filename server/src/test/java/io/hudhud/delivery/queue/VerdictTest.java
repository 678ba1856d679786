package io.hudhud.delivery.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.HoldReason;
import io.hudhud.whatsapp.ErrorAction;
import io.hudhud.whatsapp.ErrorCatalog;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void throttlingSaysThatNothingWasSentSoTheSameAttemptGoesBack() {
        assertThat(Verdict.ofAnswer(130429)).isInstanceOf(Verdict.GoBack.class);
        assertThat(Verdict.ofAnswer(131056)).isInstanceOf(Verdict.GoBack.class);
    }

    @Test
    void anOutageIsTriedAgainAfterAMinuteAtMostThreeTimes() {
        for (int code : new int[] {2, 131000, 131016}) {
            assertThat(Verdict.ofAnswer(code)).isEqualTo(new Verdict.Retry(Duration.ofSeconds(60), 3));
            assertThat(Verdict.ofStatus(code)).isEqualTo(new Verdict.Retry(Duration.ofSeconds(60), 3));
        }
    }

    @Test
    void thePerUserLimitIsNeverTriedWithinADayAndAtMostTwiceMore() {
        assertThat(Verdict.ofStatus(131049)).isEqualTo(new Verdict.Retry(Duration.ofHours(24), 3));
    }

    @Test
    void whatCannotHelpIsNotTriedAgain() {
        assertThat(Verdict.ofStatus(131053)).isEqualTo(new Verdict.Fail());
        assertThat(Verdict.ofAnswer(131009)).isEqualTo(new Verdict.Fail());
        assertThat(Verdict.ofStatus(131026)).isEqualTo(new Verdict.Fail());
    }

    @Test
    void whatIsWrongForAllHoldsAll() {
        assertThat(Verdict.holdOf(132000)).contains(held(Verdict.Held.ORIGIN, HoldReason.TEMPLATE));
        assertThat(Verdict.holdOf(132015)).contains(held(Verdict.Held.TEMPLATE, HoldReason.TEMPLATE));
        assertThat(Verdict.holdOf(131042)).contains(held(Verdict.Held.SENDER, HoldReason.PAYMENT));
        assertThat(Verdict.holdOf(190)).contains(held(Verdict.Held.SENDER, HoldReason.CREDENTIALS));
        assertThat(Verdict.holdOf(131048)).contains(held(Verdict.Held.SENDER, HoldReason.QUALITY));
        assertThat(Verdict.holdOf(131026)).isEmpty();
    }

    @Test
    void whatPassesByItselfFailsNobody() {
        IntStream.rangeClosed(0, 2_500_000)
                .filter(code -> ErrorCatalog.of(code).action() == ErrorAction.RETRY_LATER)
                .forEach(code -> {
                    assertThat(Verdict.ofAnswer(code)).as("answer %d", code).isNotEqualTo(new Verdict.Fail());
                    assertThat(Verdict.ofStatus(code)).as("status %d", code).isInstanceOf(Verdict.Retry.class);
                });
    }

    @Test
    void aNumberThatWhatsappWorksOnIsHeldForSomeMinutes() {
        assertThat(Verdict.holdOf(2494100))
                .contains(new Verdict.Consequence(Verdict.Held.SENDER, HoldReason.MAINTENANCE, Duration.ofMinutes(10)));
        assertThat(Verdict.holdOf(131057).orElseThrow().lasting()).isEqualTo(Duration.ofMinutes(2));
    }

    private static Verdict.Consequence held(Verdict.Held on, HoldReason reason) {
        return new Verdict.Consequence(on, reason);
    }
}
