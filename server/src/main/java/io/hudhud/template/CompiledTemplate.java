package io.hudhud.template;

import io.hudhud.contact.Recipient;
import io.hudhud.link.TrackedLinks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template with its mapping, ready to be said to many people: immutable, safe to share and to keep, about the cost of a few
 * map look-ups per person. It speaks of the moment that it was compiled at: compile again when a fact about the template
 * ({@link TemplateStatusChanged}, {@link TemplateCategoryChanged}) or the business data changed.
 */
public final class CompiledTemplate {

    private final UUID template;
    private final String name;
    private final Map<String, CompiledVariant> variants;
    private final VariantChoice choice;

    private CompiledTemplate(UUID template, String name, Map<String, CompiledVariant> variants, VariantChoice choice) {
        this.template = template;
        this.name = name;
        this.variants = Map.copyOf(variants);
        this.choice = choice;
    }

    static CompiledTemplate of(
            Template template, Mapping mapping, BusinessValues business, List<String> fallbackLanguages) {
        return of(template, mapping, business, fallbackLanguages, TrackedLinks.NONE);
    }

    /** Takes the approved variants that have no part which cannot be filled in. */
    static CompiledTemplate of(
            Template template,
            Mapping mapping,
            BusinessValues business,
            List<String> fallbackLanguages,
            TrackedLinks links) {
        var variants = new HashMap<String, CompiledVariant>();
        for (Variant variant : template.variants()) {
            if (variant.isApproved()) {
                var compiled = CompiledVariant.of(template.name(), variant, mapping, business, links);
                if (compiled.isSendable()) {
                    variants.put(variant.language(), compiled);
                }
            }
        }
        return new CompiledTemplate(
                template.id(), template.name(), variants, new VariantChoice(variants.keySet(), fallbackLanguages));
    }

    public UUID template() {
        return template;
    }

    public String name() {
        return name;
    }

    /** The languages that can be sent, and what Meta charges each as. */
    public Map<String, Category> languages() {
        var languages = new TreeMap<String, Category>();
        variants.forEach((language, variant) -> languages.put(language, variant.category()));
        return languages;
    }

    /** What a person has to have to get the variant of {@code language}; nothing where there is no such variant. */
    public List<Need> needs(String language) {
        var variant = variants.get(language);
        return variant == null ? List.of() : variant.needs();
    }

    /** The variant that each language leads to. */
    public VariantChoice choice() {
        return choice;
    }

    /** What to send to {@code person}. */
    public Rendered render(Recipient person) {
        var variant = variant(person.language());
        return variant.isPresent() ? variant.get().render(person) : noVariant(person.language());
    }

    /** The same as people read it. */
    public Preview preview(Recipient person) {
        return variant(person.language())
                .map(variant -> variant.preview(person))
                .orElseGet(() -> new Preview(null, List.of(), noVariant(person.language())));
    }

    /**
     * What was said in {@code language} with these values, by variable, as people read it; what has no value stays as
     * {@code {{variable}}}. Nothing where there is no such variant.
     */
    public Optional<Preview> said(String language, Map<String, String> values) {
        return Optional.ofNullable(variants.get(language)).map(variant -> variant.said(values));
    }

    private Optional<CompiledVariant> variant(@Nullable String language) {
        return choice.of(language).map(variants::get);
    }

    private static Rendered.Skipped noVariant(@Nullable String language) {
        return new Rendered.Skipped(RenderSkip.NO_VARIANT, language);
    }
}
