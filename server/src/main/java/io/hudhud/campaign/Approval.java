package io.hudhud.campaign;

import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.Doer;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking somebody else to agree to a campaign.
 *
 * @param version the campaign's version that it is about
 * @param people how many would have got it when it was asked for
 * @param costUsd what it would have cost then; absent where unknown
 * @param decidedBy absent while nobody has answered
 */
public record Approval(
        ApprovalState state,
        long version,
        long people,
        @Nullable BigDecimal costUsd,
        Doer requestedBy,
        Instant requestedAt,
        @Nullable String requestNote,
        @Nullable Doer decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote) {}
