package io.hudhud.delivery;

import java.util.Locale;

/** What a hold keeps from starting messages. */
public enum HoldScope {
    ORIGIN,
    SENDER,
    TEMPLATE,
    /** All marketing of a workspace. */
    MARKETING,
    /** Everything on this installation. */
    INSTALLATION;

    /** What it is stored as. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
