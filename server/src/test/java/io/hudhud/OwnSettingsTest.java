package io.hudhud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataResourceNotFoundException;
import org.springframework.core.env.Environment;

/** The file that {@code HUDHUD_CONFIG} names, read as the server reads it. */
class OwnSettingsTest {

    @Test
    void aNamedFileThatIsMissingStopsTheStart(@TempDir Path folder) {
        String missing = folder.resolve("missing.yaml").toString();

        assertThatThrownBy(() -> environment(Map.of("HUDHUD_CONFIG", missing)))
                .isInstanceOf(ConfigDataResourceNotFoundException.class)
                .hasMessageContaining(missing);
    }

    @Test
    void aNamedFileIsRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "hudhud.access.workspace: Noura's shop");

        assertThat(environment(Map.of("HUDHUD_CONFIG", file.toString())).getProperty("hudhud.access.workspace"))
                .isEqualTo("Noura's shop");
    }

    @Test
    void withoutANamedFileTheDefaultsAreEnough() {
        assertThat(environment(Map.of()).getProperty("spring.application.name")).isEqualTo("hudhud");
    }

    private static Environment environment(Map<String, String> variables) {
        var application = new SpringApplicationBuilder(Object.class)
                .web(WebApplicationType.NONE)
                .properties(OwnSettings.namedBy(variables));
        try (var context = application.run()) {
            return context.getEnvironment();
        }
    }
}
