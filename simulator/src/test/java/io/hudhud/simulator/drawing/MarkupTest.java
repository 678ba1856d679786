package io.hudhud.simulator.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.json.Json;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** WhatsApp's formatting; each run is written here as its text, its marks and its link. */
class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a *bold* and _thin_ and ~gone~ | a ,bold[bold], and ,thin[italic], and ,gone[strike]
            *very _much_*                  | very [bold],much[bold italic]
            `a*b*c` here                   | a*b*c[code], here
            مرحبًا *نورة*!                   | مرحبًا ,نورة[bold],!
            see https://shop.example/a_b_c. | see ,https://shop.example/a_b_c(link),.
            *https://shop.example/x*       | https://shop.example/x[bold](link)
            """)
    void readsMarksAroundWords(String text, String runs) {
        assertThat(runs(text)).isEqualTo(runs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 * 4",
                "snake_case_name",
                "**",
                "* open",
                "a*b*",
                "5~",
                "*",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)"
            })
    void leavesAloneWhatIsNoMark(String text) {
        assertThat(Markup.lines("." + text).path(0).path("runs")).hasSize(1);
        assertThat(runs("." + text)).isEqualTo("." + text);
    }

    @Test
    void readsLinesAndBlocks() {
        JsonNode lines = Markup.lines("- one\n2. two\n> said\n```let a\n*b*```\nend\n\nlast");

        assertThat(lines.valueStream().map(line -> Json.text(line, "kind")))
                .containsExactly("bullet", "number", "quote", "plain", "block", "plain", "plain", "plain");
        assertThat(lines.path(4).path("runs").path(0).path("text").asString()).isEqualTo("let a\n*b*");
    }

    private static String runs(String text) {
        return Markup.lines(text)
                .path(0)
                .path("runs")
                .valueStream()
                .map(MarkupTest::run)
                .collect(Collectors.joining(","));
    }

    private static String run(JsonNode run) {
        String marks = String.join(" ", Json.texts(run.path("marks")));
        return Json.text(run, "text") + (marks.isEmpty() ? "" : "[" + marks + "]") + (run.has("link") ? "(link)" : "");
    }
}
