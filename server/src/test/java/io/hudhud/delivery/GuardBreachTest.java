package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.sender.Quality;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardBreachTest {

    @ParameterizedTest
    @CsvSource({
        "10, 0, GREEN, GREEN, ''",
        "11, 0, GREEN, GREEN, FAILED",
        "0, 2, GREEN, GREEN, ''",
        "0, 3, GREEN, GREEN, OPTED_OUT",
        "0, 0, GREEN, YELLOW, QUALITY",
        "0, 0, YELLOW, YELLOW, ''",
        "0, 0, UNKNOWN, RED, QUALITY",
        "0, 0, UNKNOWN, UNKNOWN, ''"
    })
    void aLimitIsKeptUpToItself(long failed, long optedOut, Quality before, Quality now, String breach) {
        var found = GuardBreach.of(guard(10.0, 2.0, true), new GuardFigures(100, 100, failed, optedOut), before, now);
        assertThat(found.stream().map(Enum::name).toList()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
    }

    @ParameterizedTest
    @CsvSource({"100, 24, true", "100, 25, false", "0, 0, true"})
    void ofAShareOfWhichTooLittleIsKnownTheRestDoesNotFollow(long attempted, long reported, boolean held) {
        var found = GuardBreach.of(
                guard(10.0, 2.0, true), new GuardFigures(attempted, reported, 0, 0), Quality.GREEN, Quality.GREEN);
        assertThat(found).isEqualTo(held ? Set.of(GuardBreach.UNKNOWN) : Set.of());
    }

    @Test
    void aLimitThatIsNotGivenIsNotLookedAt() {
        assertThat(GuardBreach.of(
                        guard(null, null, null), new GuardFigures(10, 10, 10, 10), Quality.GREEN, Quality.RED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "100, 100", "101, 100", "2000, 100", "2001, 101", "100000, 5000"})
    void theShareIsRoundedUpAndNeverMoreThanEverybody(long people, long share) {
        assertThat(new Guard(null, null, null, null, null, null, null).share(people))
                .isEqualTo(share);
    }

    @Test
    void figuresThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> guard(100.5, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Guard(0, null, null, null, null, null, null))
                .hasMessageContaining("sharePercent");
    }

    private static Guard guard(@Nullable Double failed, @Nullable Double optedOut, @Nullable Boolean quality) {
        return new Guard(null, null, null, null, failed, optedOut, quality);
    }
}
