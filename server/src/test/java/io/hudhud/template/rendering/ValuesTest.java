package io.hudhud.template.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void timesFarOutAreNoTimesInsteadOfErrors() {
        for (String far : new String[] {
            "+999999999-12-31",
            "+999999999-12-31T23:59:59Z",
            "+999999999-12-31T23:59:59-18:00",
            "-999999999-01-01T00:00"
        }) {
            assertThat(Values.day(far)).as(far).isNull();
            assertThat(Values.moment(far, ZoneOffset.UTC)).as(far).isNull();
            assertThat(Values.endMilliseconds(far, ZoneOffset.UTC)).as(far).isNull();
        }
        assertThat(Values.day("2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
