package io.hudhud.template;

import java.time.Instant;

/** People's feedback on a variant rose or fell. Published inside the transaction that records it. */
public record TemplateQualityChanged(VariantKey variant, TemplateQuality before, TemplateQuality after, Instant at) {}
