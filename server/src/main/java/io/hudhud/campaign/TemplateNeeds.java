package io.hudhud.campaign;

import io.hudhud.audience.AudienceBreakdown;
import io.hudhud.audience.Requirement;
import io.hudhud.template.CompiledTemplate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What people have to have so that a template can be filled in for them.
 *
 * @param byLanguage for each variant: variable to requirement
 */
record TemplateNeeds(Map<String, Map<String, Requirement>> byLanguage) {

    static final TemplateNeeds NONE = new TemplateNeeds(Map.of());

    static TemplateNeeds of(CompiledTemplate template) {
        var byLanguage = new LinkedHashMap<String, Map<String, Requirement>>();
        template.languages().keySet().forEach(language -> {
            var requirements = new LinkedHashMap<String, Requirement>();
            template.needs(language)
                    .forEach(need -> requirements.put(need.variable(), new Requirement(need.field(), need.oneOf())));
            byLanguage.put(language, requirements);
        });
        return new TemplateNeeds(byLanguage);
    }

    Map<String, Requirement> of(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** All of them, each once. A template that asks for more fields than can be counted at once is counted by the first. */
    Set<Requirement> all() {
        var all = new LinkedHashSet<Requirement>();
        for (var requirements : byLanguage.values()) {
            for (var requirement : requirements.values()) {
                if (all.size() < AudienceBreakdown.MAX_REQUIREMENTS) {
                    all.add(requirement);
                }
            }
        }
        return all;
    }
}
