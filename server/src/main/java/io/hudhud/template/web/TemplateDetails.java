package io.hudhud.template.web;

import io.hudhud.link.TrackedLinks;
import io.hudhud.template.Assignment;
import io.hudhud.template.DesignedLinks;
import io.hudhud.template.Template;
import io.hudhud.template.Unsendable;
import io.hudhud.template.Unsendable.Code;
import io.hudhud.template.content.Variable;
import io.hudhud.template.life.EditLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A template with all that is known of it: enough to draw it without another request.
 *
 * @param sendable whether at least one language can be sent
 * @param problems why it cannot be sent; empty when it can
 * @param variables of all languages together: what one mapping has to fill
 * @param suggested what its tracked buttons were designed to lead to: what a mapping begins with, by variable
 */
record TemplateDetails(
        UUID id,
        String wabaId,
        String name,
        boolean sendable,
        List<Unsendable> problems,
        List<VariableView> variables,
        Map<String, Assignment> suggested,
        List<VariantDetails> variants) {

    /**
     * @param accounts those that a number in use belongs to
     * @param edits how often each may still be changed, by Meta's id
     */
    static TemplateDetails of(
            Template template,
            Set<String> accounts,
            TrackedLinks links,
            DesignedLinks.Suggested suggested,
            Map<String, EditLimits.Left> edits) {
        var variants = template.variants().stream()
                .map(variant -> VariantDetails.of(variant, links, edits.get(variant.metaId())))
                .toList();
        var variables = new LinkedHashMap<String, VariableView>();
        variants.forEach(
                variant -> variant.variables().forEach(variable -> variables.putIfAbsent(variable.key(), variable)));
        boolean anyLanguage =
                variants.stream().anyMatch(variant -> variant.problems().isEmpty());
        var problems = new ArrayList<Unsendable>();
        if (!accounts.contains(template.wabaId())) {
            problems.add(new Unsendable(Code.NO_SENDER, null));
        }
        if (!anyLanguage) {
            variants.stream()
                    .flatMap(variant -> variant.problems().stream())
                    .distinct()
                    .forEach(problems::add);
        }
        return new TemplateDetails(
                template.id(),
                template.wabaId(),
                template.name(),
                problems.isEmpty() && anyLanguage,
                List.copyOf(problems),
                List.copyOf(variables.values()),
                suggested.of(template),
                variants);
    }

    /** @param required whether nobody gets the message without it */
    record VariableView(String key, Variable.Kind kind, boolean required) {
        static VariableView of(Variable variable) {
            return new VariableView(variable.key(), variable.kind(), variable.required());
        }
    }
}
