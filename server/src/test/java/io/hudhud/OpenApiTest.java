package io.hudhud;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../openapi/hudhud.yaml");

    @Autowired
    GivenWorkspaces workspaces;

    @Test
    void theCommittedDocumentIsWhatTheServerOffers() throws IOException {
        String offered = get("/v3/api-docs.yaml");

        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, offered);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("the API has changed: look at the change, then write it down with"
                        + " ./hudhud test -pl server -am -Dopenapi.write=true -Dtest=OpenApiTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(offered);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(get("/v3/api-docs.yaml").lines().filter(line -> line.contains("operationId:")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void everybodyMayReadItAndTheReaderNeedsNobodyElsesServer() {
        assertThat(get("/api/docs/index.html")).contains("/webjars/swagger-ui/").doesNotContain("https://");
        assertThat(get("/webjars/swagger-ui/5.30.3/swagger-ui-bundle.js")).isNotEmpty();
        assertThat(get("/api/docs/reader.js")).contains("/api/hudhud.yaml");
    }

    private String get(String path) {
        return String.valueOf(workspaces
                .anonymous()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
