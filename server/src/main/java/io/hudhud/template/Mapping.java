package io.hudhud.template;

import io.hudhud.workspace.BusinessData;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What fills each variable of a template, by the variable's key. Written by a person once for all languages and kept as
 * JSON by whoever sends:
 *
 * <pre>{"variables": {"body.first_name": {"source": {"from": "contact", "field": "first_name"}, "fallback": "friend"}}}</pre>
 */
public record Mapping(Map<String, Assignment> variables) {

    public static final Mapping EMPTY = new Mapping(Map.of());

    private static final Set<String> FILES = Set.of("header.image", "header.video", "header.document");

    public Mapping(@Nullable Map<String, Assignment> variables) {
        this.variables = variables == null ? Map.of() : Map.copyOf(variables);
    }

    /** Every value that is given as such, in whatever language, fallbacks included: not taken from a person or an event. */
    public Set<String> constants() {
        var constants = new HashSet<String>();
        for (var assignment : variables.values()) {
            String fallback = assignment.fallback();
            if (fallback != null) {
                constants.add(fallback);
            }
            switch (assignment.source()) {
                case Source.Constant constant -> add(constants, constant);
                case Source.Gendered(var _, var female, var male, var neutral) -> {
                    add(constants, female);
                    add(constants, male);
                    add(constants, neutral);
                }
                case Source.Contact _, Source.Attribute _, Source.Business _, Source.Lookup _, Source.Event _ -> {}
            }
        }
        return constants;
    }

    /** The same with other constants for the files of headers, which WhatsApp may call something else by now. */
    public Mapping withFiles(Map<String, String> current) {
        if (current.isEmpty()) {
            return this;
        }
        var renewed = new HashMap<>(variables);
        renewed.replaceAll((variable, assignment) -> isFile(variable) ? withFile(assignment, current) : assignment);
        return new Mapping(renewed);
    }

    private static boolean isFile(String variable) {
        return FILES.stream().anyMatch(variable::endsWith);
    }

    private static Assignment withFile(Assignment assignment, Map<String, String> current) {
        Source source = switch (assignment.source()) {
            case Source.Constant constant -> withFile(constant, current);
            case Source.Gendered(var attribute, var female, var male, var neutral) ->
                new Source.Gendered(
                        attribute, withFile(female, current), withFile(male, current), withFile(neutral, current));
            case Source.Contact _, Source.Attribute _, Source.Business _, Source.Lookup _, Source.Event _ ->
                assignment.source();
        };
        String fallback = assignment.fallback();
        return new Assignment(
                source,
                fallback == null ? null : current.getOrDefault(fallback, fallback),
                assignment.format(),
                assignment.expiresAfterHours());
    }

    private static Source.Constant withFile(Source.Constant constant, Map<String, String> current) {
        var languages = new HashMap<>(constant.languages());
        languages.replaceAll((language, file) -> current.getOrDefault(file, file));
        return new Source.Constant(current.getOrDefault(constant.value(), constant.value()), languages);
    }

    private static void add(Set<String> constants, Source.Constant constant) {
        constants.add(constant.value());
        constants.addAll(constant.languages().values());
    }

    /** What it takes from the workspace's business data, out of {@code all}. */
    public BusinessData.Content taken(BusinessData.Content all) {
        var names = new HashSet<String>();
        var tables = new HashSet<String>();
        for (var assignment : variables.values()) {
            switch (assignment.source()) {
                case Source.Business business -> names.add(business.name());
                case Source.Lookup lookup -> tables.add(lookup.table());
                case Source.Contact _, Source.Attribute _, Source.Event _, Source.Constant _, Source.Gendered _ -> {}
            }
        }
        var values = new HashMap<>(all.values());
        values.keySet().retainAll(names);
        var rows = new HashMap<>(all.lookupTables());
        rows.keySet().retainAll(tables);
        return new BusinessData.Content(values, rows);
    }
}
