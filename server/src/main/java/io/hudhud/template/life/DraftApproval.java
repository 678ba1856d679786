package io.hudhud.template.life;

import io.hudhud.workspace.ApprovalState;
import io.hudhud.workspace.Doer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking somebody else to agree to a draft before Meta gets it.
 *
 * @param version the draft's version that it is about
 * @param mayDecide whether it waits for the answer of whoever looks at it
 * @param decidedBy absent while nobody has answered
 */
public record DraftApproval(
        ApprovalState state,
        long version,
        Doer requestedBy,
        Instant requestedAt,
        @Nullable String requestNote,
        boolean mayDecide,
        @Nullable Doer decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote) {}
