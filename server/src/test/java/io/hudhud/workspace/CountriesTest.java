package io.hudhud.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void everyCountryOfTheStandardIsThere() {
        assertThat(Countries.all()).extracting(Country::code).containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void peopleLiveSomewhere() {
        assertThat(Countries.all())
                .filteredOn(country -> country.zone() == null)
                .extracting(Country::code)
                .containsExactlyInAnyOrder("AQ", "BV", "HM", "UM");
    }
}
