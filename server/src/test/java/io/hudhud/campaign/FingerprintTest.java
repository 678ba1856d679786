package io.hudhud.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.Assignment;
import io.hudhud.template.Mapping;
import io.hudhud.template.Source;
import io.hudhud.workspace.BusinessData;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final BusinessData.Content NOTHING = new BusinessData.Content(Map.of(), Map.of());

    private final Drafts draft = new Drafts();

    /** Written down, since what differs by the start of the server is the same within one. */
    @Test
    void itIsTheSameInEveryStartOfTheServer() {
        draft.mapping = new Mapping(Map.of(
                "body.first_name",
                Assignment.of(new Source.Contact("first_name")).orElse("friend"),
                "body.discount",
                Assignment.of(new Source.Constant("20 %", Map.of("ar", "٢٠٪", "fr", "20 %", "tr", "%20"))),
                "body.support",
                Assignment.of(new Source.Business("support"))));

        assertThat(fingerprint(NOTHING)).isEqualTo("7579e956deaaccf9774f4c6e2d2cca9e59b3a789355ad77fc8aa9b6f3d3e7641");
    }

    @Test
    void whatBusinessDataSayIsPartOfIt() {
        var one = new BusinessData.Content(Map.of("support", "+966 11 111 1111"), Map.of());
        var other = new BusinessData.Content(Map.of("support", "+966 22 222 2222"), Map.of());

        assertThat(fingerprint(one)).isNotEqualTo(fingerprint(other)).isNotEqualTo(fingerprint(NOTHING));
    }

    private String fingerprint(BusinessData.Content said) {
        return HexFormat.of()
                .formatHex(Fingerprint.of(draft.settings(), Drafts.template(Drafts.marketing("ar")), said));
    }
}
