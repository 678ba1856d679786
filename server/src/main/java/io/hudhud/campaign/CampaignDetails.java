package io.hudhud.campaign;

import io.hudhud.workspace.Doer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign with all that its page says of it.
 *
 * @param undoUntil until when a launch can be taken back, if nothing has left by then; absent where it cannot any more
 * @param approval the last that somebody asked for; absent when nobody did
 * @param retryOf the campaign whose failed messages it tries again
 * @param retries campaigns that try the failed messages of this one again, the newest first
 */
public record CampaignDetails(
        CampaignProgress progress,
        CampaignLine.@Nullable Named template,
        CampaignLine.@Nullable Named sender,
        Doer createdBy,
        Doer updatedBy,
        @Nullable Instant undoUntil,
        @Nullable Approval approval,
        @Nullable Linked retryOf,
        List<Linked> retries) {

    /** Another campaign that this one has to do with. */
    public record Linked(UUID id, String name, CampaignState state) {}
}
