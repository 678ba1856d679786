package io.hudhud.whatsapp;

/** The endpoint that a template message takes. */
public enum Route {
    /** {@code POST /{phone-number-id}/messages}. */
    CLOUD_API,
    /** {@code POST /{phone-number-id}/marketing_messages} with fallback to the Cloud API; marketing templates only. */
    MARKETING_MESSAGES
}
