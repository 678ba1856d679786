package io.hudhud.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Meta changed its mind on a variant. Published inside the transaction that records it.
 *
 * @param before absent for a variant that was not known
 * @param reason Meta's, where it gave one
 * @param at by Meta's clock, or when a sync read it
 */
public record TemplateStatusChanged(
        VariantKey variant,
        @Nullable TemplateStatus before,
        TemplateStatus after,
        @Nullable String reason,
        Instant at) {}
