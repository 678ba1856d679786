package io.hudhud.template.web;

import io.hudhud.template.Template;
import io.hudhud.template.Variant;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.content.Section;
import io.hudhud.template.content.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A template with all that is known of it.
 *
 * @param variables of all languages together: what one mapping has to fill
 */
record TemplateDetails(
        UUID id, String wabaId, String name, List<VariableView> variables, List<VariantDetails> variants) {

    static TemplateDetails of(Template template) {
        var variants = template.variants().stream().map(VariantDetails::of).toList();
        var variables = new LinkedHashMap<String, VariableView>();
        variants.forEach(
                variant -> variant.variables().forEach(variable -> variables.putIfAbsent(variable.key(), variable)));
        return new TemplateDetails(
                template.id(), template.wabaId(), template.name(), List.copyOf(variables.values()), variants);
    }

    /** @param required whether nobody gets the message without it */
    record VariableView(String key, Variable.Kind kind, boolean required) {
        static VariableView of(Variable variable) {
            return new VariableView(variable.key(), variable.kind(), variable.required());
        }
    }

    /**
     * One language.
     *
     * @param components as Meta keeps them
     * @param parts the same as people read it, with the variables' keys in double braces
     * @param problems what keeps this language from being sent, in words
     */
    record VariantDetails(
            VariantView variant,
            String parameterFormat,
            JsonNode components,
            List<VariableView> variables,
            List<PartView> parts,
            List<String> problems) {

        static VariantDetails of(Variant variant) {
            var outline = Outline.of(ReadComponents.from(variant.components()));
            return new VariantDetails(
                    VariantView.of(variant),
                    variant.parameterFormat(),
                    variant.components(),
                    outline.variables().stream().map(VariableView::of).toList(),
                    outline.sections().stream()
                            .map(section -> PartView.of(section, outline))
                            .toList(),
                    problems(variant, outline));
        }

        private static List<String> problems(Variant variant, Outline outline) {
            var problems = new ArrayList<>(outline.notSendable());
            if (!variant.isApproved()) {
                String reason = variant.rejectedReason();
                problems.add("Meta says " + variant.status() + (reason == null ? "" : " (" + reason + ")")
                        + ": only approved languages can be sent.");
            }
            return List.copyOf(problems);
        }
    }

    /** A stretch of text; {@code label} is a button's caption or the kind of header. */
    record PartView(String part, String label, String text) {
        static PartView of(Section section, Outline outline) {
            String text = section.runs().stream()
                    .map(run -> switch (run) {
                        case Section.Words(var words) -> words;
                        case Section.Filled(int slot) ->
                            "{{" + outline.variables().get(slot).key() + "}}";
                    })
                    .collect(Collectors.joining());
            return new PartView(section.part(), section.label(), text);
        }
    }
}
