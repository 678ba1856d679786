package io.hudhud.template.web;

import io.hudhud.link.TrackedLinks;
import io.hudhud.template.Unsendable;
import io.hudhud.template.Unsendable.Code;
import io.hudhud.template.Variant;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.content.Section;
import io.hudhud.template.life.EditLimits;
import io.hudhud.template.web.TemplateDetails.VariableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One language of a template.
 *
 * @param ttlSeconds how long WhatsApp tries to deliver, where the template says so; -1 is 30 days
 * @param components as Meta keeps them
 * @param parts the same as people read it, with the variables' keys in double braces
 * @param header what stands above the body; absent when nothing does
 * @param edits how often an approved language may still be changed; absent in lists
 * @param problems what keeps this language from being sent; empty when nothing does
 */
record VariantDetails(
        VariantView variant,
        String parameterFormat,
        @Nullable Integer ttlSeconds,
        JsonNode components,
        List<VariableView> variables,
        List<PartView> parts,
        @Nullable HeaderSample header,
        EditLimits.@Nullable Left edits,
        List<Unsendable> problems) {

    static VariantDetails of(Variant variant, TrackedLinks links, EditLimits.@Nullable Left edits) {
        var outline = Outline.of(ReadComponents.from(variant.components()), links.beginning());
        return new VariantDetails(
                VariantView.of(variant),
                variant.parameterFormat(),
                variant.ttlSeconds(),
                variant.components(),
                outline.variables().stream().map(VariableView::of).toList(),
                outline.sections().stream()
                        .map(section -> PartView.of(section, outline))
                        .toList(),
                HeaderSample.of(variant.components()),
                edits,
                problems(variant, outline));
    }

    private static List<Unsendable> problems(Variant variant, Outline outline) {
        var problems = new ArrayList<Unsendable>();
        var status = Unsendable.status(variant);
        if (status != null) {
            problems.add(status);
        }
        outline.notSendable().forEach(part -> problems.add(new Unsendable(Code.PART_NOT_SUPPORTED, part)));
        return List.copyOf(problems);
    }

    /**
     * A header, and the sample that Meta was shown of it.
     *
     * @param format {@code text}, {@code image}, {@code video}, {@code document}, {@code location}, or what Meta adds
     * @param url of the sample, where Meta gives one
     */
    record HeaderSample(String format, @Nullable String url) {

        static @Nullable HeaderSample of(JsonNode components) {
            return components
                    .valueStream()
                    .filter(component ->
                            "HEADER".equalsIgnoreCase(component.path("type").asString("")))
                    .findFirst()
                    .map(header -> new HeaderSample(
                            header.path("format").asString("").toLowerCase(Locale.ROOT),
                            url(header.path("example")
                                    .path("header_handle")
                                    .path(0)
                                    .asString(""))))
                    .orElse(null);
        }

        private static @Nullable String url(String handle) {
            return handle.startsWith("https://") ? handle : null;
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
