package io.hudhud.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCatalogTest {

    @Test
    void aCodeHasAnActionAScopeAndAMeaning() {
        var fact = ErrorCatalog.of(131049);

        assertThat(fact.code()).isEqualTo(131049);
        assertThat(fact.action()).isEqualTo(ErrorAction.RETRY_LATER);
        assertThat(fact.scope()).isEqualTo(ErrorScope.CONTACT);
        assertThat(fact.meaning()).isNotBlank();
    }

    @Test
    void aRangeOfCodesSharesOneEntryAndEndsWhereItEnds() {
        assertThat(ErrorCatalog.of(250))
                .extracting(ErrorFact::code, ErrorFact::action)
                .containsExactly(250, ErrorAction.REAUTH);
        assertThat(ErrorCatalog.of(299).action()).isEqualTo(ErrorAction.REAUTH);
        assertThat(ErrorCatalog.of(300).action()).isEqualTo(ErrorAction.NEVER_RETRY);
    }

    @Test
    void anUnknownCodeIsNeverRetried() {
        assertThat(ErrorCatalog.of(-5).action()).isEqualTo(ErrorAction.NEVER_RETRY);
        assertThat(ErrorCatalog.of(999_999).action()).isEqualTo(ErrorAction.NEVER_RETRY);
    }
}
