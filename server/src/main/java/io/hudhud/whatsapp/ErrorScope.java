package io.hudhud.whatsapp;

/** What an error code is about, hence what else it concerns. */
public enum ErrorScope {
    /** This message alone. */
    MESSAGE,
    /** The request as it was built. */
    REQUEST,
    CONTACT,
    /** One sender and one recipient. */
    PAIR,
    TEMPLATE,
    SENDER,
    /** Everyone in one country. */
    COUNTRY,
    ACCOUNT,
    APP,
    /** WhatsApp itself. */
    GLOBAL
}
