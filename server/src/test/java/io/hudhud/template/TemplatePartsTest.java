package io.hudhud.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.content.Outline;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.content.Variable;
import io.hudhud.testing.ContractSamples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the parts of every sample that creates a template. */
class TemplatePartsTest {

    private static final String FOLDER = "whatsapp/requests";

    /** What has to be given for each sample. */
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("template-create-auth-one-tap.json", List.of("body.1", "button.0.code")),
            Map.entry("template-create-coupon.json", List.of("body.1", "body.2", "button.1.code")),
            Map.entry("template-create-document-header.json", List.of("header.document", "body.1", "body.2")),
            Map.entry(
                    "template-create-limited-time-offer.json",
                    List.of("header.image", "offer.ends_at", "body.1", "body.2", "button.0.code", "button.1.url")),
            Map.entry(
                    "template-create-location-header.json",
                    List.of("header.location.latitude", "header.location.longitude", "body.1", "body.2")),
            Map.entry(
                    "template-create-marketing-image.json",
                    List.of("header.image", "body.first_name", "body.discount_code", "body.discount_amount")),
            Map.entry(
                    "template-create-marketing-text-header-quick-replies.json",
                    List.of("header.1", "body.1", "body.2", "body.3")),
            Map.entry(
                    "template-create-media-carousel.json",
                    List.of(
                            "body.1",
                            "body.2",
                            "body.3",
                            "card.0.header.image",
                            "card.0.button.1.url",
                            "card.1.header.image",
                            "card.1.button.1.url",
                            "card.2.header.image",
                            "card.2.button.1.url")),
            Map.entry("template-create-named.json", List.of("body.first_name", "body.order_number")),
            Map.entry(
                    "template-create-oas-image-header-cta.json",
                    List.of("header.image", "body.1", "body.2", "body.3", "button.1.url")),
            Map.entry("template-create-positional.json", List.of("body.1", "body.2")),
            Map.entry(
                    "template-create-utility.json",
                    List.of("header.image", "body.number_of_guests", "body.day", "body.date", "body.time")),
            Map.entry("template-create-catalog.json", List.of("body.1", "body.2", "body.3")),
            Map.entry("template-create-mpm.json", List.of("header.1", "body.1", "button.0.sections")),
            Map.entry(
                    "template-create-product-carousel.json",
                    List.of("body.1", "card.0.header.product", "catalog", "card.1.header.product")),
            Map.entry("template-create-oas-flow.json", List.of()),
            Map.entry("template-upsert-auth-copy-code.json", List.of("body.1", "button.0.code")));

    static Stream<Path> creations() {
        return ContractSamples.samples(FOLDER, "template-create-", "template-upsert-");
    }

    @ParameterizedTest
    @MethodSource("creations")
    void everyPartIsUnderstood(Path sample) {
        String name = sample.getFileName().toString();
        var outline = Outline.of(
                ReadComponents.from(ContractSamples.read(sample).path("body").path("components")));

        assertThat(outline.notSendable()).isEmpty();
        assertThat(outline.variables())
                .filteredOn(Variable::required)
                .extracting(Variable::key)
                .containsExactlyElementsOf(REQUIRED.getOrDefault(name, List.of("a list for this sample")));
    }

    @Test
    void aPartThatMetaAddsDoesNotHideTheOthersButCannotBeSent() {
        var outline = Outline.of(ReadComponents.from(Drafts.JSON.readTree("""
                [{"type": "HOLOGRAM", "text": "?"}, {"type": "BODY", "text": "Hello {{1}}, welcome."},
                 {"type": "BUTTONS", "buttons": [{"type": "TELEPORT", "text": "Go"}]}]
                """)));

        assertThat(outline.variables()).extracting(Variable::key).containsExactly("body.1");
        assertThat(outline.notSendable())
                .containsExactly(
                        "HOLOGRAM: this kind of part is not known to Hudhud yet",
                        "button.0 TELEPORT: this kind of part is not known to Hudhud yet");
    }
}
