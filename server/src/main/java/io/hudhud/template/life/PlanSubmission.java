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
import io.hudhud.template.life.Submission.Kind;
import io.hudhud.template.life.Submission.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of a draft's languages Meta has to be given, and how. */
final class PlanSubmission {

    /**
     * @param fingerprint of the language as it is
     * @param known what Meta has of it already; absent: it is new
     */
    record Step(
            DraftVariant variant,
            Design design,
            String fingerprint,
            @Nullable Variant known) {}

    private PlanSubmission() {}

    /**
     * The languages that are new or changed, and not what Meta took before.
     *
     * @param existing the template of this name in the account
     * @param before what was given to Meta of the draft, the last of each language
     */
    static List<Step> of(DraftContent content, Optional<Template> existing, List<Submission> before) {
        var taken = before.stream()
                // A creation whose answer was lost counts once the language is there.
                .filter(submission -> submission.state() == State.SUBMITTED
                        || (submission.state() == State.SUBMITTING && submission.kind() == Kind.CREATE))
                .map(Submission::fingerprint)
                .collect(Collectors.toSet());
        var steps = new ArrayList<Step>();
        for (DraftVariant variant : content.variants()) {
            var design = content.design(variant);
            var fingerprint = DraftFingerprint.of(content, variant);
            var known = existing.flatMap(template -> known(template, variant.language()));
            boolean isThere = known.isPresent() && (taken.contains(fingerprint) || isSame(design, known.get()));
            if (!isThere) {
                steps.add(new Step(variant, design, fingerprint, known.orElse(null)));
            }
        }
        return steps;
    }

    private static Optional<Variant> known(Template template, String language) {
        return template.variants().stream()
                .filter(variant -> variant.language().equals(language) && variant.status() != TemplateStatus.DELETED)
                .findFirst();
    }

    /** An approved language keeps its category, which Meta may have changed in this one alone. */
    private static boolean isSame(Design design, Variant known) {
        var meta = new Design(
                design.name(),
                known.language(),
                known.isApproved() ? design.category() : known.category(),
                ParameterFormat.of(known.parameterFormat()),
                design.ttlSeconds() == null ? null : known.ttlSeconds(),
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
