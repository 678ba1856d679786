package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void aNumberUsesNineTenthsOfItsThroughput() {
        assertThat(Allowance.perSecond(80)).isEqualTo(72);
        assertThat(Allowance.perSecond(80, 100)).isEqualTo(72);
        assertThat(Allowance.perSecond(80, 10)).isEqualTo(10);
    }

    @Test
    void aFifthOfTheReachIsKeptForOrders() {
        assertThat(Allowance.people(250, Lane.CAMPAIGN)).isEqualTo(200);
        assertThat(Allowance.people(250, Lane.TRIGGERED)).isEqualTo(200);
        assertThat(Allowance.people(250, Lane.TRANSACTIONAL)).isEqualTo(250);
    }
}
