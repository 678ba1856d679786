package io.hudhud.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page speaks both languages in full. */
class PageTextsTest {
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern USED = Pattern.compile("\\bt(?:In)?\\((?:[^()']*, )?'([\\w.]+)'|data-text=\"(\\w+)\"");
    private final JsonNode texts = Json.MAPPER.readTree(read("texts.json"));

    @Test
    void bothLanguagesHaveEveryTextWithTheSameValues() {
        JsonNode english = texts.path("en");
        JsonNode arabic = texts.path("ar");

        assertThat(arabic.propertyNames()).containsExactlyInAnyOrderElementsOf(english.propertyNames());
        for (Map.Entry<String, JsonNode> text : english.properties()) {
            assertThat(values(arabic.path(text.getKey()))).as(text.getKey()).isEqualTo(values(text.getValue()));
            if (text.getValue().isObject()) {
                assertThat(text.getValue().propertyNames()).containsExactlyInAnyOrder("one", "other");
                assertThat(arabic.path(text.getKey()).propertyNames())
                        .containsExactlyInAnyOrder("zero", "one", "two", "few", "many", "other");
            }
        }
    }

    @Test
    void everyTextThatThePageNamesIsThere() {
        Set<String> used = Stream.of(
                        "phones.html", "phones.js", "conversation.js", "bubble.js", "buttons.js", "page.js")
                .flatMap(file -> USED.matcher(read(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(texts.path("en").has(key)).as(key).isTrue());
    }

    private static Set<String> values(JsonNode text) {
        List<String> forms =
                text.isObject() ? text.valueStream().map(JsonNode::asString).toList() : List.of(text.asString());
        return forms.stream()
                .flatMap(form -> VALUE.matcher(form).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(String name) {
        try (InputStream in = PhonesPage.class.getResourceAsStream("page/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
