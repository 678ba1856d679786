package io.hudhud.template.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.template.design.Design;
import io.hudhud.testing.ContractSamples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Meta's own pages create has no errors. */
class AcceptedSamplesTest {

    /** Samples with placeholders in place of values, and what is found of them. */
    private static final Map<String, List<String>> PLACEHOLDERS = Map.of(
            // "name": "<TEMPLATE_NAME>"
            "template-create-oas-flow.json", List.of("name-characters"),
            // a list of "languages" instead of one, which only the bulk call takes
            "template-upsert-auth-copy-code.json", List.of("language-unknown"));

    static Stream<Path> samples() {
        return ContractSamples.samples("whatsapp/requests", "template-create-", "template-upsert-");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasNoErrors(Path sample) {
        var design = Design.read(ContractSamples.read(sample).path("body"));
        assertThat(CheckDesign.check(design, Setting.NONE))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .isEqualTo(PLACEHOLDERS.getOrDefault(sample.getFileName().toString(), List.of()));
    }
}
