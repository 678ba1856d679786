package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Template;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a template may be sent at all, and its parameters. */
final class TemplateRules {
    private TemplateRules() {}

    static @Nullable GraphError check(Send send, JsonNode node) {
        String name = Json.text(node, "name");
        String language = Json.text(node.path("language"), "code");
        if (name.isEmpty() || language.isEmpty()) {
            return GraphError.of(131008, "template.name and template.language.code are required.");
        }
        Template template = send.world().template(send.number().wabaId(), name, language);
        if (template == null) {
            return GraphError.of(132001, "template name (" + name + ") does not exist in " + language);
        }
        GraphError unusable = usable(template, send.marketingRoute());
        return unusable != null ? unusable : ParameterRules.check(send, template, node.path("components"));
    }

    private static @Nullable GraphError usable(Template template, boolean marketingRoute) {
        String shown = "template name (" + template.name() + ") ";
        return switch (template.status()) {
            case "APPROVED" ->
                marketingRoute && !template.isMarketing()
                        ? GraphError.of(134100, "Only marketing templates are supported on this endpoint.")
                        : null;
            case "PAUSED" -> GraphError.of(132015, shown + "is paused due to low quality.");
            case "DISABLED" -> GraphError.of(132016, shown + "is disabled.");
            default -> GraphError.of(132001, shown + "is not approved in " + template.language());
        };
    }
}
