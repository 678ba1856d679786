package io.hudhud.template.life;

import io.hudhud.shared.Problem;
import org.springframework.http.HttpStatus;

/** Why a draft, a submission or a change at Meta was refused. */
enum DraftProblem {
    NO_SUCH_DRAFT,
    NO_SUCH_LANGUAGE,
    NO_ACCOUNT,
    TEMPLATE_HAS_ERRORS,
    TEMPLATE_NAME_TAKEN,
    EDIT_LIMIT,
    /** Somebody else has to approve it first. */
    APPROVAL_REQUIRED,
    APPROVAL_VOID,
    NO_APPROVAL_REQUESTED,
    /** Who asks, or wrote any of it, cannot approve. */
    APPROVAL_BY_ANOTHER,
    WHATSAPP_REFUSED,
    WHATSAPP_UNREACHABLE;

    static Problem noAccount() {
        return Problem.of(HttpStatus.CONFLICT, NO_ACCOUNT, "no number of this WhatsApp account is in use any more");
    }

    static Problem noSuchDraft() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                NO_SUCH_DRAFT,
                "there is no such draft in this workspace: it may have been submitted or deleted");
    }
}
