package io.hudhud.template;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Standing;
import io.hudhud.link.TrackedLinks;
import io.hudhud.template.MappingProblem.Code;
import io.hudhud.template.content.Block;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.Parameter;
import io.hudhud.template.content.Variable;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a mapping against every variant of a template. Pure: same template, same mapping, same problems. */
final class CheckMapping {

    /** A constant does not look at whom it is for. */
    static final Recipient NOBODY =
            new Recipient(0, null, null, null, null, null, Standing.NONE, Standing.NONE, false, false, Map.of());

    private final Mapping mapping;
    private final BusinessValues business;
    private final TrackedLinks links;
    private final List<MappingProblem> problems = new ArrayList<>();

    private CheckMapping(Mapping mapping, BusinessValues business, TrackedLinks links) {
        this.mapping = mapping;
        this.business = business;
        this.links = links;
    }

    static List<MappingProblem> check(Template template, Mapping mapping, BusinessValues business) {
        return check(template, mapping, business, TrackedLinks.NONE);
    }

    static List<MappingProblem> check(Template template, Mapping mapping, BusinessValues business, TrackedLinks links) {
        return new CheckMapping(mapping, business, links).check(template);
    }

    private List<MappingProblem> check(Template template) {
        if (template.variants().stream().noneMatch(Variant::isApproved)) {
            add(Code.NO_APPROVED_VARIANT, null, null, "No language of this template is approved by Meta yet.");
        }
        var known = new HashSet<String>();
        for (Variant variant : template.variants()) {
            Outline outline = Tracking.outline(variant, links);
            outline.variables().forEach(variable -> known.add(variable.key()));
            if (!variant.isApproved()) {
                add(
                        Code.NOT_APPROVED,
                        variant.language(),
                        null,
                        "%s is %s at Meta: nobody gets this language.".formatted(variant.language(), variant.status()));
                continue;
            }
            for (String part : outline.notSendable()) {
                add(Code.NOT_SENDABLE, variant.language(), null, part);
            }
            outline.variables().forEach(variable -> check(variant.language(), variable));
            tap(variant.language(), outline);
        }
        for (String key : mapping.variables().keySet()) {
            if (!known.contains(key)) {
                add(Code.UNKNOWN_VARIABLE, null, key, "The template has no variable " + key + ": it is not used.");
            }
        }
        return List.copyOf(problems);
    }

    private void check(String language, Variable variable) {
        Assignment assignment = mapping.variables().get(variable.key());
        if (assignment == null) {
            if (variable.required()) {
                add(Code.NOT_MAPPED, language, variable.key(), "Choose what fills " + variable.key() + ".");
            }
            return;
        }
        String fallback = assignment.fallback();
        boolean covered =
                fallback != null && FinishValue.of(variable.kind(), language).value(fallback, ZoneOffset.UTC) != null;
        if (fallback != null && !covered) {
            problems.add(ExplainValue.fallback(variable, language, fallback));
        }
        switch (assignment.source()) {
            case Source.Constant constant ->
                constant(language, variable, assignment, FillVariable.said(constant, language));
            case Source.Gendered(var _, var female, var male, var neutral) -> {
                for (Source.Constant words : List.of(female, male, neutral)) {
                    constant(language, variable, assignment, FillVariable.said(words, language));
                }
            }
            case Source.Business(var name) -> {
                String value = business.values().get(name);
                if (value != null) {
                    constant(language, variable, assignment, value);
                } else if (!covered) {
                    add(Code.NO_SUCH_VALUE, language, variable.key(), "There is no business value named " + name + ".");
                }
            }
            case Source.Lookup(var table, var _) -> {
                if (!business.tables().containsKey(table) && !covered) {
                    add(Code.NO_SUCH_VALUE, language, variable.key(), "There is no table named " + table + ".");
                }
            }
            case Source.Event _ -> {
                if (!covered) {
                    add(
                            Code.SOURCE_NOT_AVAILABLE,
                            language,
                            variable.key(),
                            variable.key() + " comes from an event, and this message is not caused by one.");
                }
            }
            case Source.Contact _, Source.Attribute _ -> {}
        }
    }

    /** What is the same for everybody can be read before anybody gets it. */
    private void constant(String language, Variable variable, Assignment assignment, String value) {
        var said = new Assignment(
                Source.constant(value), assignment.fallback(), assignment.format(), assignment.expiresAfterHours());
        if (FillVariable.of(variable, said, language, business).value(NOBODY) == null) {
            problems.add(ExplainValue.of(variable, language, value));
        }
    }

    /** A picture's address and its title come together. */
    private void tap(String language, Outline outline) {
        for (Block block : outline.blocks()) {
            if (block.parameters().getFirst() instanceof Parameter.TapTarget(int address, int title)) {
                var there = List.of(
                                outline.variables().get(address),
                                outline.variables().get(title))
                        .stream()
                        .map(Variable::key)
                        .filter(mapping.variables()::containsKey)
                        .toList();
                if (there.size() == 1) {
                    String key = there.getFirst();
                    add(Code.TAP_NEEDS_BOTH, language, key, "A tap on the picture needs an address and a title.");
                }
            }
        }
    }

    private void add(Code code, @Nullable String language, @Nullable String variable, String sentence) {
        problems.add(new MappingProblem(code, language, variable, sentence));
    }
}
