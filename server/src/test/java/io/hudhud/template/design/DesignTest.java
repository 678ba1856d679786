package io.hudhud.template.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.ContractSamples;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A template is read and written without loss. */
class DesignTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Meta's words, which it takes and gives in any case. */
    private static final Set<String> WORDS =
            Set.of("type", "format", "category", "otp_type", "parameter_format", "flow_action");

    static Stream<Path> creations() {
        return ContractSamples.samples("whatsapp/requests", "template-create-", "template-edit-components");
    }

    @ParameterizedTest
    @MethodSource("creations")
    void whatIsReadIsWrittenAgainWithTheSameMeaning(Path sample) {
        JsonNode body = ContractSamples.read(sample).path("body");

        assertThat(meaning(Design.read(body).write())).isEqualTo(meaning(body));
    }

    @Test
    void anyDesignIsReadAsItWasWritten() {
        var random = new Random(20261122);
        for (int n = 0; n < 1_000; n++) {
            Design design = RandomDesigns.any(random);

            assertThat(Design.read(JSON.readTree(design.write().toString())))
                    .as("design %s", n)
                    .isEqualTo(design);
        }
    }

    /** Without what says nothing: case of Meta's words, the default of the format, a bare value instead of a list. */
    private static Object meaning(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(DesignTest::meaning).toList();
        }
        if (!node.isObject()) {
            return node.asString();
        }
        var fields = new TreeMap<String, Object>();
        node.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (name.equals("parameter_format") && value.asString().equalsIgnoreCase("positional")) {
                return;
            }
            if (name.equals("body_text") && value.isString()) {
                value = list(list(value));
            }
            if (name.equals("example") && value.isString()) {
                value = list(value);
            }
            fields.put(name, WORDS.contains(name) ? value.asString().toUpperCase(Locale.ROOT) : meaning(value));
        });
        // A template without a name of its own, as an edit gives it.
        fields.values().removeIf(value -> value.equals("") || value.equals("OTHER"));
        return fields;
    }

    private static ArrayNode list(JsonNode value) {
        return JSON.createArrayNode().add(value);
    }
}
