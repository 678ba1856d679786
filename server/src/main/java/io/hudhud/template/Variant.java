package io.hudhud.template;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One language of a template, as Meta last described it.
 *
 * @param language Meta's code, e.g. {@code ar} or {@code en_US}
 * @param components as Meta sent them
 * @param parameterFormat {@code NAMED} or {@code POSITIONAL}
 * @param ttlSeconds how long WhatsApp tries to deliver, where the template says so; -1 is 30 days
 * @param announced what Meta will charge it as from {@code announcedFor} on, where it gave notice
 * @param version rises with each change of content, so that what was confirmed can be told from what is there now
 */
public record Variant(
        UUID id,
        String metaId,
        String language,
        TemplateStatus status,
        Category category,
        TemplateQuality quality,
        JsonNode components,
        String parameterFormat,
        @Nullable Integer ttlSeconds,
        @Nullable String rejectedReason,
        @Nullable Category previousCategory,
        @Nullable Category announced,
        @Nullable Instant announcedFor,
        Instant syncedAt,
        int version) {

    /** The same words, charged as something else. */
    public Variant chargedAs(Category other) {
        return new Variant(
                id,
                metaId,
                language,
                status,
                other,
                quality,
                components,
                parameterFormat,
                ttlSeconds,
                rejectedReason,
                previousCategory,
                announced,
                announcedFor,
                syncedAt,
                version);
    }

    public boolean isApproved() {
        return status == TemplateStatus.APPROVED;
    }
}
