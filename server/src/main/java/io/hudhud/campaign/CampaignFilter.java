package io.hudhud.campaign;

import io.hudhud.shared.Purpose;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns a list shows; what is absent does not filter.
 *
 * @param search part of the name, in any case
 * @param label one that the campaign carries
 */
public record CampaignFilter(
        @Nullable CampaignState state,
        @Nullable String search,
        @Nullable String label,
        @Nullable Purpose purpose,
        @Nullable UUID sender,
        @Nullable UUID template) {}
