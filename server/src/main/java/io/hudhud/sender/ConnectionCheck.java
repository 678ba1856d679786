package io.hudhud.sender;

import org.jspecify.annotations.Nullable;

/**
 * What asking about one thing came to. The words are the reader's: {@code code} says what, {@code detail} what was said.
 */
public record ConnectionCheck(
        Field field, Outcome outcome, Code code, @Nullable String detail) {

    /** What was asked about: a field of the form, or something that has to be so beside it. */
    public enum Field {
        GRAPH_URL,
        TOKEN,
        /** {@code whatsapp_business_management} and {@code whatsapp_business_messaging}. */
        TOKEN_PERMISSIONS,
        PHONE_NUMBER_ID,
        NUMBER_REGISTERED,
        WABA_ID,
        PORTFOLIO_ID,
        APP_ID,
        APP_SECRET,
        WEBHOOK_SUBSCRIBED,
        WEBHOOK_URL
    }

    /** Skipped: nobody could say yet, and nothing is known to be wrong. */
    public enum Outcome {
        OK,
        FAILED,
        SKIPPED
    }

    /** Why it is so. */
    public enum Code {
        OK,
        /** Something before it has to be put right first. */
        NOT_ASKED,
        /** WhatsApp was asked and did not say. */
        NOT_SAID,
        /** WhatsApp gives the merchant's tools no more answers this hour. */
        ASKED_TOO_OFTEN,
        /** Nobody answers at the Graph address. */
        NOT_REACHED,
        /** Refused for a reason of WhatsApp's own; {@code detail} has it. */
        REFUSED,
        /** Not a token, or one that has ended. */
        TOKEN_REFUSED,
        PERMISSION_MISSING,
        /** Reading is allowed; that sending is shows with the first message. */
        SENDING_SHOWS_WITH_FIRST_MESSAGE,
        PHONE_NUMBER_UNKNOWN,
        /** Already added in this installation. */
        PHONE_NUMBER_IN_USE,
        /** The account does not have this number. */
        PHONE_NUMBER_OF_ANOTHER_ACCOUNT,
        NUMBER_NOT_REGISTERED,
        ACCOUNT_UNKNOWN,
        /** The number belongs to another portfolio; {@code detail} is its id. */
        PORTFOLIO_IS_ANOTHER,
        /** The token belongs to another app; {@code detail} is its id. */
        APP_IS_ANOTHER,
        /** WhatsApp answers no question about it: the first webhook proves it. */
        SECRET_SHOWS_WITH_FIRST_WEBHOOK,
        /** The last webhooks had a wrong signature. */
        SECRET_WRONG,
        /** Hudhud subscribes the app when the number is added. */
        SUBSCRIBED_WHEN_ADDED,
        NOT_SUBSCRIBED,
        PUBLIC_URL_NOT_SET,
        PUBLIC_URL_LOOPBACK,
        PUBLIC_URL_NOT_HTTPS,
        PUBLIC_URL_UNREACHABLE,
        PUBLIC_URL_ANSWERS_OTHERWISE
    }

    static ConnectionCheck ok(Field field) {
        return new ConnectionCheck(field, Outcome.OK, Code.OK, null);
    }

    static ConnectionCheck failed(Field field, Code code, @Nullable String detail) {
        return new ConnectionCheck(field, Outcome.FAILED, code, detail);
    }

    static ConnectionCheck skipped(Field field, Code code) {
        return new ConnectionCheck(field, Outcome.SKIPPED, code, null);
    }
}
