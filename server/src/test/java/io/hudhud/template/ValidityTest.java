package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.whatsapp.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ValidityTest {

    private static final Duration LONGEST = Duration.ofDays(30);

    @Test
    void marketingIsHeldToItsValidityOnItsOwnRouteAlone() {
        var offer = template(variant(Category.MARKETING, 43_200));

        assertThat(offer.validity(Route.MARKETING_MESSAGES)).contains(Duration.ofHours(12));
        assertThat(offer.validity(Route.CLOUD_API)).contains(LONGEST);
    }

    @Test
    void whatSaysNothingIsTriedLongestExceptCodes() {
        assertThat(template(variant(Category.UTILITY, null)).validity(Route.CLOUD_API))
                .contains(LONGEST);
        assertThat(template(variant(Category.UTILITY, -1)).validity(Route.CLOUD_API))
                .contains(LONGEST);
        assertThat(template(variant(Category.AUTHENTICATION, -1)).validity(Route.CLOUD_API))
                .contains(LONGEST);
        assertThat(template(variant(Category.AUTHENTICATION, null)).validity(Route.CLOUD_API))
                .contains(Duration.ofMinutes(10));
    }

    @Test
    void theLanguageThatIsTriedLongestCounts() {
        var notice = template(variant(Category.UTILITY, 60), variant(Category.UTILITY, 600));

        assertThat(notice.validity(Route.CLOUD_API)).contains(Duration.ofMinutes(10));
    }

    private static Template template(Variant... variants) {
        return new Template(new UUID(0, 1), "102", "offer", List.of(variants));
    }

    private static Variant variant(Category category, @Nullable Integer ttlSeconds) {
        return new Variant(
                new UUID(0, 2),
                "1001",
                "en",
                TemplateStatus.APPROVED,
                category,
                TemplateQuality.UNKNOWN,
                JsonNodeFactory.instance.arrayNode(),
                "NAMED",
                ttlSeconds,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                1);
    }
}
