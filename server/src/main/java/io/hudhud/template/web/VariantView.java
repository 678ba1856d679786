package io.hudhud.template.web;

import io.hudhud.template.Category;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Variant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One language of a template in a list.
 *
 * @param announcedCategory what Meta will charge it as from {@code announcedFor} on
 */
record VariantView(
        UUID id,
        String language,
        TemplateStatus status,
        Category category,
        TemplateQuality quality,
        @Nullable String rejectedReason,
        @Nullable Category previousCategory,
        @Nullable Category announcedCategory,
        @Nullable Instant announcedFor,
        Instant syncedAt,
        int version) {

    static VariantView of(Variant variant) {
        return new VariantView(
                variant.id(),
                variant.language(),
                variant.status(),
                variant.category(),
                variant.quality(),
                variant.rejectedReason(),
                variant.previousCategory(),
                variant.announced(),
                variant.announcedFor(),
                variant.syncedAt(),
                variant.version());
    }
}
