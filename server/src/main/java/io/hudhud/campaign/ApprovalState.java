package io.hudhud.campaign;

import org.jspecify.annotations.Nullable;

/** Whether somebody else agreed to a campaign. */
public enum ApprovalState {
    /** Asked for, and nobody has answered yet. */
    WAITING,
    APPROVED,
    REJECTED,
    /** It was about another version: the campaign or its template has changed since. */
    VOID;

    /** @param approved absent while nobody has answered */
    static ApprovalState of(@Nullable Boolean approved, boolean aboutThisVersion) {
        if (!aboutThisVersion) {
            return VOID;
        }
        if (approved == null) {
            return WAITING;
        }
        return approved ? APPROVED : REJECTED;
    }
}
