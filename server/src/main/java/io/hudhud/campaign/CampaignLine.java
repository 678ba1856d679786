package io.hudhud.campaign;

import io.hudhud.delivery.OriginProgress;
import io.hudhud.shared.Purpose;
import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.Doer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign in a list: what people tell campaigns apart by, and how far it is.
 *
 * @param template absent while none is chosen
 * @param sender absent while none is chosen
 * @param startsAt when sending begins, as planned or as confirmed; absent for a draft that would start at once
 * @param origin absent for a draft
 * @param approval absent unless somebody asked for one
 */
public record CampaignLine(
        UUID id,
        String name,
        List<String> labels,
        Purpose purpose,
        CampaignState state,
        @Nullable Named template,
        @Nullable Named sender,
        Schedule schedule,
        @Nullable Instant startsAt,
        @Nullable Instant launchedAt,
        @Nullable OriginProgress origin,
        @Nullable UUID retryOf,
        @Nullable ApprovalState approval,
        Instant createdAt,
        Doer createdBy,
        Instant updatedAt,
        Doer updatedBy) {

    /** @param name absent when it is gone */
    public record Named(UUID id, @Nullable String name) {}
}
