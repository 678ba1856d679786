package io.hudhud.template;

import java.time.Instant;

/** Meta charges a variant as something else from now on. Published inside the transaction that records it. */
public record TemplateCategoryChanged(VariantKey variant, Category before, Category after, Instant at) {}
