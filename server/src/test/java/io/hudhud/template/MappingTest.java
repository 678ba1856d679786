package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void filesAreNamedAsWhatsAppCallsThemNowAndNothingElseIs() {
        var mapping = new Mapping(Map.of(
                "header.image", Assignment.of(new Source.Constant("100", Map.of("ar", "101", "en", "102"))),
                "card.1.header.video", Assignment.constant("100"),
                "card.2.header.image",
                        Assignment.of(new Source.Gendered(
                                        "gender",
                                        new Source.Constant("100", Map.of()),
                                        new Source.Constant("7", Map.of()),
                                        new Source.Constant("101", Map.of())))
                                .orElse("101"),
                "body.1", Assignment.constant("100"),
                "button.0.url", Assignment.of(new Source.Contact("city"))));

        var renewed = mapping.withFiles(Map.of("100", "900", "101", "901"));

        assertThat(renewed.variables())
                .containsEntry(
                        "header.image", Assignment.of(new Source.Constant("900", Map.of("ar", "901", "en", "102"))))
                .containsEntry("card.1.header.video", Assignment.constant("900"))
                .containsEntry(
                        "card.2.header.image",
                        Assignment.of(new Source.Gendered(
                                        "gender",
                                        new Source.Constant("900", Map.of()),
                                        new Source.Constant("7", Map.of()),
                                        new Source.Constant("901", Map.of())))
                                .orElse("901"))
                .containsEntry("body.1", Assignment.constant("100"))
                .containsEntry("button.0.url", Assignment.of(new Source.Contact("city")));
    }
}
