package io.hudhud.template.life;

import io.hudhud.template.Category;
import io.hudhud.template.DesignedLink;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Variant;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.content.WriteComponents;
import io.hudhud.template.design.Design;
import io.hudhud.template.design.Design.ParameterFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is designed: anything may still be missing or wrong in it.
 *
 * @param ttlSeconds how long WhatsApp tries to deliver; -1: 30 days; absent: as long as it does by itself
 */
public record DraftContent(
        @NotNull @Size(max = 512) String name,
        @NotNull Category category,
        @NotNull ParameterFormat parameterFormat,
        @Nullable Integer ttlSeconds,

        @NotNull @Size(max = MOST_LANGUAGES) List<@Valid DraftVariant> variants) {

    static final int MOST_LANGUAGES = 75;

    private static final Set<TemplateStatus> GONE = Set.of(TemplateStatus.DELETED, TemplateStatus.PENDING_DELETION);

    /** @throws IllegalArgumentException when a language is there twice */
    public DraftContent {
        variants = List.copyOf(variants);
        if (variants.stream().map(DraftVariant::language).distinct().count() < variants.size()) {
            throw new IllegalArgumentException("each language is there once");
        }
    }

    /**
     * An existing template, to be changed or taken as a pattern.
     *
     * @param links where its tracked buttons lead, by language
     */
    static DraftContent of(Template template, String name, Map<String, List<DesignedLink>> links) {
        var variants = template.variants().stream()
                .filter(variant -> !GONE.contains(variant.status()))
                .toList();
        var first = variants.stream().findFirst();
        return new DraftContent(
                name,
                first.map(Variant::category).orElse(Category.UTILITY),
                first.map(variant -> ParameterFormat.of(variant.parameterFormat()))
                        .orElse(ParameterFormat.NAMED),
                first.map(Variant::ttlSeconds).orElse(null),
                variants.stream()
                        .map(variant -> new DraftVariant(
                                variant.language(),
                                TrackedButtons.leading(
                                        WriteComponents.from(ReadComponents.from(variant.components())),
                                        links.getOrDefault(variant.language(), List.of())),
                                Map.of()))
                        .toList());
    }

    /** The languages of one template. */
    public static DraftContent of(List<Design> designs) {
        var first = designs.getFirst();
        return new DraftContent(
                first.name(),
                first.category(),
                first.format(),
                first.ttlSeconds(),
                designs.stream()
                        .map(design -> new DraftVariant(
                                design.language(), WriteComponents.from(design.components()), Map.of()))
                        .toList());
    }

    /** A language as Meta would get it, with {@link DraftVariant#files} in place of handles that are not there yet. */
    public Design design(DraftVariant variant) {
        return new Design(name, variant.language(), category, parameterFormat, ttlSeconds, SampleFiles.placed(variant));
    }

    List<String> languages() {
        return variants.stream().map(DraftVariant::language).toList();
    }
}
