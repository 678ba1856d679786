package io.hudhud.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Promise 3: a crash loses nothing, whoever is killed and whenever. Fifty rounds: {@code ./hudhud bench fault}. */
class FaultTest {

    @Test
    @Timeout(900)
    void fiveRoundsOfKillMinusNineLoseAndDoubleNothing() {
        Printed printed = Printed.by("fault", "--rounds", "5", "--count", "600", "--rate", "200", "--json");

        assertThat(printed.exitCode()).as(printed.output()).isZero();
        assertThat(printed.json().path("rounds").asLong()).isEqualTo(5);
        assertThat(printed.json().path("missing").asLong()).isZero();
        assertThat(printed.json().path("duplicates").asLong()).isZero();
        assertThat(printed.json().path("counters_exact").asBoolean()).isTrue();
    }
}
