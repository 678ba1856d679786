package io.hudhud.testing;

import io.hudhud.workspace.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.JsonNode;

/** The generator of the API's document, there in tests only, and the way to it. */
@TestConfiguration(proxyBeanMethods = false)
class OpenApiForTests {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .replaceWithSchema(JsonNode.class, new Schema<>().description("any JSON"));
    }

    @Bean
    OpenAPI hudhudApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hudhud")
                        .version("v1")
                        .description("Refusals are RFC 9457 problems with a stable `code`. Lists take `limit` and"
                                + " `cursor`; edits take `If-Match`; a POST may carry `Idempotency-Key`."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "key",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .security(List.of(new SecurityRequirement().addList("key")));
    }

    /** The generator does not know the setting that writes named values in lower case. */
    @Bean
    OpenApiCustomizer wordsInLowerCase() {
        return api -> {
            api.getComponents().getSchemas().values().forEach(OpenApiForTests::lowerCase);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .map(Operation::getParameters)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .map(Parameter::getSchema)
                    .forEach(OpenApiForTests::lowerCase);
        };
    }

    private static void lowerCase(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (schema.getEnum() != null) {
            @SuppressWarnings("unchecked") // of texts, all of them
            var words = (List<Object>) schema.getEnum();
            words.replaceAll(word -> String.valueOf(word).toLowerCase(Locale.ROOT));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(OpenApiForTests::lowerCase);
        }
        lowerCase(schema.getItems());
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            lowerCase(values);
        }
    }

    @Bean
    @Order(0)
    SecurityFilterChain generatorsDoor(HttpSecurity http) {
        return http.securityMatcher("/v3/api-docs*", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
