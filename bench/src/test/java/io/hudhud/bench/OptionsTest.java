package io.hudhud.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final String USAGE = "[--count N [--region SA]] [--kill server|mix] [--json]";

    @Test
    void readsValuesInBothForms() {
        Options options = parse("--count", "7", "--region", "AE", "--kill=server", "--json");

        assertThat(options.number("--count", 1, 1, 10)).isEqualTo(7);
        assertThat(options.oneOf("--kill", "mix", List.of("mix", "server"))).isEqualTo("server");
        assertThat(options.text("--region")).contains("AE");
        assertThat(options.has("--json")).isTrue();
    }

    @Test
    void takesTheUsualValueWhereNothingIsSaid() {
        Options options = parse();

        assertThat(options.number("--count", 5, 1, 10)).isEqualTo(5);
        assertThat(options.oneOf("--kill", "mix", List.of("mix", "server"))).isEqualTo("mix");
        assertThat(options.has("--json")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--cuont 7", "7", "--count", "--count --json", "--json=yes", "--count 1 --count 2"})
    void saysWhatIsWrong(String line) {
        assertThatThrownBy(() -> parse(line.split(" "))).isInstanceOf(UsageProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "many", "1.5", "-3"})
    void refusesNumbersOutOfRange(String count) {
        Options options = parse("--count", count);

        assertThatThrownBy(() -> options.number("--count", 1, 1, 10))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("from 1 to 10");
    }

    private static Options parse(String... words) {
        return Options.parse(List.of(words), USAGE);
    }
}
