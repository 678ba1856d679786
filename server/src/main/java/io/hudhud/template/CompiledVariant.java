package io.hudhud.template;

import io.hudhud.contact.Recipient;
import io.hudhud.link.TrackedLinks;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.Section;
import io.hudhud.template.content.Section.Filled;
import io.hudhud.template.content.Section.Words;
import io.hudhud.template.content.Variable;
import io.hudhud.template.content.Variable.Kind;
import io.hudhud.template.rendering.ProductSections;
import io.hudhud.template.rendering.WriteTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One variant with its mapping, ready to be filled in. */
final class CompiledVariant {

    private final Variant variant;
    private final Outline outline;
    private final List<FillVariable> fills;
    private final List<Need> needs;
    private final Tracking tracking;
    private final WriteTemplate write;

    private CompiledVariant(
            String templateName,
            Variant variant,
            Outline outline,
            List<FillVariable> fills,
            List<Need> needs,
            Tracking tracking) {
        this.variant = variant;
        this.outline = outline;
        this.fills = List.copyOf(fills);
        this.needs = List.copyOf(needs);
        this.tracking = tracking;
        this.write = new WriteTemplate(templateName, variant.language(), outline);
    }

    static CompiledVariant of(
            String templateName, Variant variant, Mapping mapping, BusinessValues business, TrackedLinks links) {
        Outline outline = Tracking.outline(variant, links);
        var fills = new ArrayList<FillVariable>();
        var needs = new ArrayList<Need>();
        for (var variable : outline.variables()) {
            Assignment assignment = mapping.variables().get(variable.key());
            var fill = assignment == null
                    ? FillVariable.unmapped(variable)
                    : FillVariable.of(variable, assignment, variant.language(), business);
            fills.add(fill);
            if (assignment != null && variable.required()) {
                boolean hasFallback = fill.value(CheckMapping.NOBODY) != null;
                Need.of(variable.key(), assignment, business, hasFallback).ifPresent(needs::add);
            }
        }
        return new CompiledVariant(templateName, variant, outline, fills, needs, Tracking.of(outline, mapping, links));
    }

    Category category() {
        return variant.category();
    }

    /** What a person has to have to get this variant. */
    List<Need> needs() {
        return needs;
    }

    boolean isSendable() {
        return outline.notSendable().isEmpty();
    }

    Rendered render(Recipient person) {
        @Nullable String[] values = fill(person);
        var skipped = problem(values);
        if (skipped != null) {
            return skipped;
        }
        var links = tracking.take(values);
        return new Rendered.Ready(
                variant.id(), variant.language(), variant.category(), write.with(values), named(values), links);
    }

    Preview preview(Recipient person) {
        @Nullable String[] values = fill(person);
        return new Preview(variant.language(), parts(values, true), problem(values));
    }

    /** With values as they were sent, by variable, which are not worked on again. */
    Preview said(Map<String, String> sent) {
        @Nullable
        String[] values = outline.variables().stream()
                .map(variable -> sent.get(variable.key()))
                .toArray(String[]::new);
        return new Preview(variant.language(), parts(values, false), null);
    }

    /** @param ahead before it is sent: a tracked button shows where it will lead */
    private List<Preview.Part> parts(@Nullable String[] values, boolean ahead) {
        return outline.sections().stream()
                .map(section -> new Preview.Part(
                        section.part(),
                        section.label(),
                        text(ahead ? tracking.destinations(section) : section.runs(), values)))
                .toList();
    }

    private @Nullable String[] fill(Recipient person) {
        @Nullable String[] values = new String[fills.size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = fills.get(slot).value(person);
        }
        return values;
    }

    private Rendered.@Nullable Skipped problem(@Nullable String[] values) {
        for (int slot = 0; slot < values.length; slot++) {
            var variable = variable(slot);
            if (values[slot] == null && variable.required()) {
                return new Rendered.Skipped(
                        variable.kind() == Kind.DESTINATION ? RenderSkip.NO_DESTINATION : RenderSkip.MISSING_VALUE,
                        variable.key());
            }
        }
        for (Section section : outline.sections()) {
            var tooLong = longest(section, values);
            if (tooLong != null) {
                return new Rendered.Skipped(RenderSkip.TEXT_TOO_LONG, tooLong);
            }
        }
        return null;
    }

    /** The variable with the longest value of a text that is too long as a whole, absent when the text fits. */
    private @Nullable String longest(Section section, @Nullable String[] values) {
        int length = 0;
        int most = -1;
        int longest = -1;
        for (Section.Run run : section.runs()) {
            switch (run) {
                case Words(var text) -> length += text.length();
                case Filled(int slot) -> {
                    String value = values[slot];
                    int size = value == null ? 0 : value.length();
                    length += size;
                    if (size > most) {
                        most = size;
                        longest = slot;
                    }
                }
            }
        }
        return length > section.maxLength() && longest >= 0 ? variable(longest).key() : null;
    }

    private String text(List<Section.Run> runs, @Nullable String[] values) {
        var text = new StringBuilder();
        for (Section.Run run : runs) {
            switch (run) {
                case Words(var words) -> text.append(words);
                case Filled(int slot) -> {
                    String value = values[slot];
                    text.append(value == null ? "{{" + variable(slot).key() + "}}" : shown(slot, value));
                }
            }
        }
        return text.toString();
    }

    private String shown(int slot, String value) {
        return variable(slot).kind() == Kind.PRODUCT_SECTIONS ? ProductSections.inWords(value) : value;
    }

    private Variable variable(int slot) {
        return outline.variables().get(slot);
    }

    private Map<String, String> named(@Nullable String[] values) {
        var named = LinkedHashMap.<String, String>newLinkedHashMap(values.length);
        for (int slot = 0; slot < values.length; slot++) {
            String value = values[slot];
            if (value != null) {
                named.put(variable(slot).key(), value);
            }
        }
        return Collections.unmodifiableMap(named);
    }
}
