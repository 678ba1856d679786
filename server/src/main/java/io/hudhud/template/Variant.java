package io.hudhud.template;

import io.hudhud.whatsapp.Route;
import java.time.Duration;
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

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration AUTHENTICATION_BY_DEFAULT = Duration.ofMinutes(10);

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

    /** The same, as if Meta had approved it. */
    public Variant asApproved() {
        return new Variant(
                id,
                metaId,
                language,
                TemplateStatus.APPROVED,
                category,
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

    /**
     * How long WhatsApp tries to deliver it. Only the Marketing Messages API minds what a marketing
     * template says.
     *
     * @param marketing the endpoint that marketing takes
     */
    Duration validity(Route marketing) {
        if (ttlSeconds == null) {
            return category == Category.AUTHENTICATION ? AUTHENTICATION_BY_DEFAULT : LONGEST;
        }
        boolean isMinded = category != Category.MARKETING || marketing == Route.MARKETING_MESSAGES;
        return isMinded && ttlSeconds > 0 ? Duration.ofSeconds(ttlSeconds) : LONGEST;
    }

    public boolean isApproved() {
        return status == TemplateStatus.APPROVED;
    }
}
