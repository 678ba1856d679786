package io.hudhud.delivery.pump;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.sender.SenderRoute;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.whatsapp.Route;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DetoursTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final long SALE = 7;

    private final Detours detours = new Detours();
    private final SenderRoute sender = new SenderRoute(
            new WorkspaceId(1),
            new UUID(0, 1),
            new UUID(0, 2),
            new GraphNumber(URI.create("http://localhost:9"), "v23.0", "1001", "a-token"),
            Route.MARKETING_MESSAGES,
            80);

    @Test
    void whatIsRefusedThereGoesTheOtherWayForAWhile() {
        assertThat(detours.route(sender, SALE, "marketing", NOW)).isEqualTo(Route.MARKETING_MESSAGES);

        assertThat(detours.opened(SALE, Route.MARKETING_MESSAGES, 134101, NOW)).isTrue();

        assertThat(detours.route(sender, SALE, "marketing", NOW)).isEqualTo(Route.CLOUD_API);
        assertThat(detours.route(sender, 8, "marketing", NOW)).isEqualTo(Route.MARKETING_MESSAGES);
        assertThat(detours.route(sender, SALE, "marketing", NOW.plus(Duration.ofMinutes(11))))
                .isEqualTo(Route.MARKETING_MESSAGES);
    }

    @Test
    void severalRefusalsOfOneSliceAreOneLesson() {
        assertThat(detours.opened(SALE, Route.MARKETING_MESSAGES, 134102, NOW)).isTrue();
        assertThat(detours.opened(SALE, Route.MARKETING_MESSAGES, 134102, NOW)).isTrue();
    }

    @Test
    void nobodyIsSentBackAndForth() {
        assertThat(detours.opened(SALE, Route.CLOUD_API, 131063, NOW)).isTrue();
        assertThat(detours.opened(SALE, Route.MARKETING_MESSAGES, 134102, NOW)).isFalse();
    }

    @Test
    void otherRefusalsAndOtherCategoriesStayWhereTheyAre() {
        assertThat(detours.opened(SALE, Route.MARKETING_MESSAGES, 132001, NOW)).isFalse();
        assertThat(detours.opened(SALE, Route.CLOUD_API, 134100, NOW)).isFalse();

        assertThat(detours.opened(SALE, Route.CLOUD_API, 131061, NOW)).isTrue();
        assertThat(detours.route(sender, SALE, "utility", NOW)).isEqualTo(Route.CLOUD_API);
    }
}
