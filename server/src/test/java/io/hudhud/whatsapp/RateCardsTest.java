package io.hudhud.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.whatsapp.RateCards.Rate;
import io.hudhud.whatsapp.WebhookUpdate.Pricing;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCardsTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-30T23:59:59Z");
    private static final PhoneNumber RIYADH = new PhoneNumber("+966500000001");

    @ParameterizedTest
    @CsvSource({
        "+966500000001, Saudi Arabia, 57600",
        "+12025550123,  North America, 25000",
        "+18765550123,  Rest of Latin America, 74000",
        "+12425550123,  Other, 60400",
        "+77010000001,  Kazakhstan, 60400",
        "+79160000001,  Russia, 80200",
        "+23052000001,  Other, 60400"
    })
    void theFirstDigitsOfANumberTellItsMarket(String phone, String market, long micros) {
        assertThat(RateCards.price(new PhoneNumber(phone), "MARKETING", NOVEMBER))
                .contains(new Rate(market, micros));
    }

    @Test
    void theCardInForceAtTheMomentCounts() {
        assertThat(RateCards.price(RIYADH, "marketing", SEPTEMBER)).contains(new Rate("Saudi Arabia", 50_100));
        assertThat(RateCards.price(RIYADH, "marketing", SEPTEMBER.plusSeconds(1)))
                .contains(new Rate("Saudi Arabia", 57_600));
        assertThat(RateCards.price(new PhoneNumber("+9647700000001"), "utility", SEPTEMBER))
                .contains(new Rate("Rest of Middle East", 9_100));
    }

    @Test
    void whatNoCardStatesIsUnknownAndNotFree() {
        assertThat(RateCards.price(RIYADH, "marketing", Instant.parse("2026-06-30T12:00:00Z")))
                .isEmpty();
        assertThat(RateCards.price(RIYADH, "referral_conversion", NOVEMBER)).isEmpty();
        assertThat(RateCards.price(new PhoneNumber("+4915100000001"), "authentication_international", NOVEMBER))
                .isEmpty();
    }

    @Test
    void categoriesAreKnownByAllTheirNames() {
        assertThat(RateCards.price(RIYADH, "marketing_lite", NOVEMBER)).contains(new Rate("Saudi Arabia", 57_600));
        assertThat(RateCards.price(RIYADH, "authentication-international", NOVEMBER))
                .contains(new Rate("Saudi Arabia", 59_800));
        assertThat(RateCards.price(RIYADH, "service", NOVEMBER)).contains(new Rate("Saudi Arabia", 10_700));
        assertThat(RateCards.price(RIYADH, "service", SEPTEMBER)).contains(new Rate("Saudi Arabia", 0));
    }

    @Test
    void whatAWebhookReportsAsFreeCostsNothing() {
        assertThat(RateCards.price(RIYADH, new Pricing("utility", "free_customer_service", null), NOVEMBER))
                .contains(new Rate("Saudi Arabia", 0));
        assertThat(RateCards.price(RIYADH, new Pricing("marketing", "free_entry_point", null), NOVEMBER))
                .contains(new Rate("Saudi Arabia", 0));
        assertThat(RateCards.price(RIYADH, new Pricing("utility", "regular", true), NOVEMBER))
                .contains(new Rate("Saudi Arabia", 10_700));
    }
}
