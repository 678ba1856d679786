package io.hudhud.template.life;

import io.hudhud.template.Template;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Variant;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Component.Carousel;
import io.hudhud.template.content.Component.MediaHeader;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.design.Design;
import io.hudhud.template.design.Design.ParameterFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a draft's languages Meta has to be given, and how. */
final class PlanSubmission {

    /**
     * @param known what Meta has of the language already; absent: it is new
     */
    record Step(
            DraftVariant variant, Design design, @Nullable Variant known) {}

    private PlanSubmission() {}

    /**
     * The languages that are new or changed.
     *
     * @param existing the template of this name in the account
     * @param languages only these; empty: all
     */
    static List<Step> of(DraftContent content, Optional<Template> existing, Set<String> languages) {
        var steps = new ArrayList<Step>();
        for (DraftVariant variant : content.variants()) {
            if (!languages.isEmpty() && !languages.contains(variant.language())) {
                continue;
            }
            var design = content.design(variant);
            var known = existing.flatMap(template -> known(template, variant.language()));
            if (known.isEmpty() || !isSame(design, known.get())) {
                steps.add(new Step(variant, design, known.orElse(null)));
            }
        }
        return steps;
    }

    private static Optional<Variant> known(Template template, String language) {
        return template.variants().stream()
                .filter(variant -> variant.language().equals(language) && variant.status() != TemplateStatus.DELETED)
                .findFirst();
    }

    private static boolean isSame(Design design, Variant known) {
        var meta = new Design(
                design.name(),
                known.language(),
                known.category(),
                ParameterFormat.of(known.parameterFormat()),
                known.ttlSeconds(),
                ReadComponents.from(known.components()));
        return withoutSamples(design).equals(withoutSamples(meta))
                && design.components().stream().noneMatch(PlanSubmission::hasNewSample);
    }

    /** A file that was put in since Meta listed it. */
    private static boolean hasNewSample(Component component) {
        return switch (component) {
            case MediaHeader(var _, var handles) -> !handles.isEmpty();
            case Carousel(var cards) -> cards.stream().flatMap(List::stream).anyMatch(PlanSubmission::hasNewSample);
            default -> false;
        };
    }

    private static Design withoutSamples(Design design) {
        return new Design(
                design.name(),
                design.language(),
                design.category(),
                design.format(),
                design.ttlSeconds(),
                withoutSamples(design.components()));
    }

    private static List<Component> withoutSamples(List<Component> components) {
        return components.stream()
                .map(component -> switch (component) {
                    case MediaHeader(var medium, var _) -> new MediaHeader(medium, List.of());
                    case Carousel(var cards) ->
                        new Carousel(cards.stream()
                                .map(PlanSubmission::withoutSamples)
                                .toList());
                    default -> component;
                })
                .toList();
    }
}
