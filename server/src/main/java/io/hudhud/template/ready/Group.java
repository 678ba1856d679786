package io.hudhud.template.ready;

/** What a ready template is about. */
public enum Group {
    ORDERS,
    CARTS,
    CUSTOMERS,
    OCCASIONS,
    SERVICE
}
