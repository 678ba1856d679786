package io.hudhud.bench.api;

import org.jspecify.annotations.Nullable;

/**
 * What says that these people want messages, and where numbers without a country belong.
 *
 * @param consentColumn the column that holds the opt-ins; absent: the merchant attests them
 */
public record ImportBasis(@Nullable String consentColumn, String region) {}
