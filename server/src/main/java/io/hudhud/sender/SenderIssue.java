package io.hudhud.sender;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing about a sender that a person should know. The words are the reader's: {@code code} says what, {@code detail} what
 * WhatsApp said of it, as it said it.
 *
 * @param blocking nothing, or no marketing, leaves while it lasts
 */
public record SenderIssue(
        Code code,
        boolean blocking,
        @Nullable String detail,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** What can be the matter. */
    public enum Code {
        /** Archived: it neither sends nor receives. */
        ARCHIVED,
        /** A hold; {@code detail} is its reason. */
        HELD,
        /** The account was deleted, disabled or is no longer shared. */
        ACCOUNT_LOST,
        /** WhatsApp takes no message of the account; {@code detail} is the event. */
        SENDING_RESTRICTED,
        /** WhatsApp takes no templates of the account: people can only be answered. */
        TEMPLATES_RESTRICTED,
        /** WhatsApp's word for the number is not CONNECTED; {@code detail} is the word. */
        NOT_CONNECTED,
        /** {@code health_status} says that messages cannot be sent; {@code detail} says why. */
        HEALTH_BLOCKED,
        /** {@code health_status} says that fewer messages can be sent. */
        HEALTH_LIMITED,
        QUALITY_RED,
        QUALITY_YELLOW,
        /** The name that people see is not approved; {@code detail} is WhatsApp's word. */
        NAME_NOT_APPROVED,
        /** As many people were reached as the portfolio may reach in 24 hours. */
        LIMIT_USED,
        /** More than four fifths of the limit are used: campaigns stop here, the rest is kept for orders. */
        LIMIT_NEARLY_USED,
        /** The last check did not succeed; {@code detail} says why. */
        CHECK_FAILED,
        NOT_CHECKED_YET,
        /** No webhook has ever come in: nothing will show as delivered. */
        NO_WEBHOOKS_YET,
        /** The last webhooks had a wrong signature: the app secret is not right. */
        WEBHOOK_SIGNATURES_WRONG
    }

    static SenderIssue blocking(Code code, @Nullable String detail) {
        return new SenderIssue(code, true, detail, null, null);
    }

    static SenderIssue notable(Code code, @Nullable String detail) {
        return new SenderIssue(code, false, detail, null, null);
    }
}
