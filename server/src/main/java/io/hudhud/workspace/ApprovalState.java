package io.hudhud.workspace;

import org.jspecify.annotations.Nullable;

/** Whether somebody else agreed to a campaign, or to a template before it is submitted. */
public enum ApprovalState {
    /** Asked for, and nobody has answered yet. */
    WAITING,
    APPROVED,
    REJECTED,
    /** It was about another version: what somebody was asked to agree to has changed since. */
    VOID;

    /** @param approved absent while nobody has answered */
    public static ApprovalState of(@Nullable Boolean approved, boolean aboutThisVersion) {
        if (!aboutThisVersion) {
            return VOID;
        }
        if (approved == null) {
            return WAITING;
        }
        return approved ? APPROVED : REJECTED;
    }
}
