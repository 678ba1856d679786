package io.hudhud.testing;

import io.hudhud.report.words.Words;
import io.hudhud.workspace.Caller;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;

/** The generator of the API's document, there in tests only, and the way to it. */
@TestConfiguration(proxyBeanMethods = false)
class OpenApiForTests {

    static {
        ModelResolver.enumsAsRef = true;
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Words.class)
                .replaceWithSchema(JsonNode.class, new JsonSchema().description(ExactSchemas.ANY_JSON));
    }

    private final SchemaNames names = new SchemaNames();

    @Bean
    OpenAPI hudhudApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hudhud")
                        .version("v1")
                        .description("Refusals are RFC 9457 problems with a stable `code`. Lists take `limit` and"
                                + " `cursor`; edits take `If-Match`; a POST may carry `Idempotency-Key`. What is absent"
                                + " is left out, never null."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "key",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .security(List.of(new SecurityRequirement().addList("key")));
    }

    @Bean
    ModelResolver namedSchemas(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    /** {@code CampaignController.launch} is {@code campaignLaunch}. */
    @Bean
    OperationCustomizer namedOperations() {
        return (operation, method) -> {
            String of = method.getBeanType().getSimpleName().replaceAll("(Action)?Controller$", "");
            String does = method.getMethod().getName();
            operation.setOperationId(StringUtils.uncapitalize(of) + StringUtils.capitalize(does));
            operation.setTags(List.of(StringUtils.uncapitalize(of)));
            return operation;
        };
    }

    /** Whoever takes the words of the reader's language takes the parameter that says which. */
    @Bean
    OperationCustomizer languageOfTheReader() {
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Words.class)) {
                operation.addParametersItem(new Parameter()
                        .in("query")
                        .name("lang")
                        .required(false)
                        .description("en or ar; by Accept-Language when absent")
                        .schema(new JsonSchema().types(Set.of("string"))));
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer exactly() {
        return api -> {
            new ExactSchemas(schemas(api), names.types()).correct();
            ProblemsInDocument.describe(api);
        };
    }

    @SuppressWarnings("unchecked") // the library leaves out what the schemas are of
    private static Map<String, Schema<?>> schemas(OpenAPI api) {
        return (Map<String, Schema<?>>) (Map<?, ?>) api.getComponents().getSchemas();
    }

    @Bean
    @Order(0)
    SecurityFilterChain generatorsDoor(HttpSecurity http) {
        return http.securityMatcher("/v3/api-docs*", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
