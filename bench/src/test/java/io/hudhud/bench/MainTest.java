package io.hudhud.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demmo",
                "demo --cuont 5",
                "demo --count none",
                "demo --contacts there-is-no-such-file.csv",
                "demo --region Arabia",
                "demo --consent-column Agreed",
                "fault --kill everything",
                "fault --rounds 0",
                "send --count 1",
                "webhooks --rate"
            })
    void wrongArgumentsGetASentenceAndExitCodeTwo(String line) {
        Printed printed = Printed.by(line.split(" "));

        assertThat(printed.exitCode()).isEqualTo(2);
        assertThat(printed.output().lines().findFirst().orElse(""))
                .endsWith(".")
                .doesNotContain("Exception");
    }

    @Test
    void aCommandsHelpIsAboutItAlone() {
        Printed printed = Printed.by("send", "--help");

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.output()).startsWith("send ").doesNotContain("webhooks [");
    }

    @Test
    void helpNamesEveryCommand() {
        Printed printed = Printed.by("help");

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.output())
                .contains(
                        "demo",
                        "send",
                        "webhooks",
                        "freeze",
                        "import",
                        "lanes",
                        "pause",
                        "fairness",
                        "lists",
                        "templates",
                        "fault");
    }
}
