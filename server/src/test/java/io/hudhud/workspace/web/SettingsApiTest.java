package io.hudhud.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class SettingsApiTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        workspaces
                .aWorkspace()
                .http()
                .put()
                .uri("/api/v1/settings")
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Noor", "country", "XX", "zone", "Riyadh", "currency", "ABC"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(fields -> assertThat(fields)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsExactly("country", "zone", "currency"))
                .jsonPath("$.errors[0].code")
                .isEqualTo("unknown");
    }

    @Test
    void whatIsUsualInACountryIsProposed() {
        workspaces
                .aWorkspace()
                .http()
                .get()
                .uri("/api/v1/reference")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.countries[?(@.code == 'SA' && @.zone == 'Asia/Riyadh' && @.currency == 'SAR')]")
                .exists()
                .jsonPath("$.countries[?(@.code == 'SA')].weekend[0]")
                .isEqualTo("friday")
                .jsonPath("$.countries[?(@.code == 'AE')].weekend[0]")
                .isEqualTo("saturday")
                .jsonPath("$.zones[?(@ == 'Asia/Dubai')]")
                .exists()
                .jsonPath("$.currencies[?(@ == 'KWD')]")
                .exists();
    }
}
