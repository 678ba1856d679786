package io.hudhud.testing;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** How the API says no, for every operation alike: the body that {@code ProblemAdvice} writes. */
final class ProblemsInDocument {

    private ProblemsInDocument() {}

    static void describe(OpenAPI api) {
        Components components = api.getComponents();
        components.addSchemas("FieldProblem", fieldProblem());
        components.addSchemas("Problem", problem());
        components.addResponses(
                "Problem",
                new ApiResponse()
                        .description("Refused")
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(new JsonSchema().$ref("#/components/schemas/Problem")))));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation
                        .getResponses()
                        .addApiResponse("default", new ApiResponse().$ref("#/components/responses/Problem")));
    }

    private static Schema<?> problem() {
        var problem = object();
        problem.addProperty("type", text("urn:hudhud:problem: and the code"));
        problem.addProperty("title", text("the status in words"));
        var status = new JsonSchema();
        status.addType("integer");
        problem.addProperty("status", status);
        problem.addProperty("detail", text("a sentence for people"));
        problem.addProperty("instance", text("the path that was asked for"));
        problem.addProperty("code", text("stable: docs/operate/error-codes.md"));
        problem.addProperty("reference", text("what the server's log knows a failure of ours by"));
        var errors = new JsonSchema();
        errors.addType("array");
        errors.setItems(new JsonSchema().$ref("#/components/schemas/FieldProblem"));
        problem.addProperty("errors", errors);
        problem.setAdditionalProperties(true);
        for (String always : new String[] {"type", "title", "status", "detail", "code"}) {
            problem.addRequiredItem(always);
        }
        return problem;
    }

    private static Schema<?> fieldProblem() {
        var problem = object();
        problem.addProperty("field", text("its path in the body, or the parameter's name"));
        problem.addProperty("code", text("stable: what is wrong with it"));
        problem.addProperty("detail", text("a sentence for people"));
        problem.addRequiredItem("field");
        problem.addRequiredItem("code");
        problem.addRequiredItem("detail");
        return problem;
    }

    private static Schema<?> object() {
        var schema = new JsonSchema();
        schema.addType("object");
        return schema;
    }

    private static Schema<?> text(String description) {
        var schema = new JsonSchema();
        schema.addType("string");
        schema.setDescription(description);
        return schema;
    }
}
