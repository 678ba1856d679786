package io.hudhud.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** The demo as a newcomer starts it: real processes, a real campaign, the judge's word. */
class DemoTest {

    @Test
    @Timeout(300)
    void threeHundredPeopleGetTheOfferOnce() {
        Printed printed = Printed.by("demo", "--once", "--count", "300", "--json");

        assertThat(printed.exitCode()).as(printed.output()).isZero();
        JsonNode figures = printed.json();
        assertThat(figures.path("targeted").asLong()).isEqualTo(300);
        assertThat(figures.path("missing").asLong()).isZero();
        assertThat(figures.path("duplicates").asLong()).isZero();
        assertThat(figures.path("accepted").asLong()).isGreaterThan(250);
        assertThat(figures.path("accepted").asLong())
                .isGreaterThanOrEqualTo(figures.path("delivered").asLong());
        assertThat(figures.path("delivered").asLong())
                .isGreaterThanOrEqualTo(figures.path("read").asLong());
        for (String key : new String[] {
            "failed",
            "skipped",
            "cancelled",
            "in_doubt",
            "unresolved",
            "seconds",
            "messages_per_second",
            "webhook_p50_ms",
            "webhook_p99_ms",
            "server_rss_mb",
            "server_cpu_us_per_message"
        }) {
            assertThat(figures.path(key).isNumber()).as(key).isTrue();
        }
    }
}
