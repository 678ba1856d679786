package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DurationEstimateTest {

    private static final long DAY = 86_400;

    @Test
    void aNumberSendsAtNineTenthsOfWhatWhatsAppAllows() {
        assertThat(DurationEstimate.of(7200, 80, null, null)).isEqualTo(new DurationEstimate(100, 72, null, 1));
    }

    @Test
    void theCampaignsOwnPaceOnlySlowsItDown() {
        assertThat(DurationEstimate.of(7200, 80, 10, null).seconds()).isEqualTo(720);
        assertThat(DurationEstimate.of(7200, 80, 500, null).seconds()).isEqualTo(100);
    }

    @Test
    void thePortfoliosLimitSpreadsItOverDaysAndKeepsAFifthForOrders() {
        var estimate = DurationEstimate.of(9000, 80, null, 2000);

        assertThat(estimate.dailyLimit()).isEqualTo(1600);
        assertThat(estimate.days()).isEqualTo(6);
        assertThat(estimate.seconds()).isBetween(5 * DAY, 5 * DAY + 60);
    }

    @Test
    void whatFitsIntoOneDayTakesOneDay() {
        assertThat(DurationEstimate.of(1600, 80, null, 2000).days()).isEqualTo(1);
        assertThat(DurationEstimate.of(1601, 80, null, 2000).days()).isEqualTo(2);
    }

    @Test
    void aSlowPaceMayTakeLongerThanTheLimitDoes() {
        assertThat(DurationEstimate.of(200_000, 80, 1, 1_000_000).seconds()).isEqualTo(200_000);
    }
}
