package io.hudhud.workspace;

/**
 * The trades that WhatsApp forbids or restricts, asked for when a workspace is set up; none of them means no restriction.
 *
 * @see <a href="https://business.whatsapp.com/policy">WhatsApp Business Messaging Policy</a>, our reading of November 2026: it
 *     is not in our collection of facts, exceptions by country exist and change, so it is never more than a warning
 */
public enum Trade {
    ALCOHOL(false),
    TOBACCO(true),
    DRUGS(true),
    MEDICINES(false),
    SUPPLEMENTS(false),
    WEAPONS(true),
    GAMBLING(false),
    ADULT(true),
    DATING(false),
    ANIMALS(true),
    LENDING(false),
    CURRENCY(false),
    MULTI_LEVEL(true);

    private final boolean prohibited;

    Trade(boolean prohibited) {
        this.prohibited = prohibited;
    }

    /** Not to be offered in WhatsApp at all; the others are allowed in some countries or to approved businesses. */
    public boolean prohibited() {
        return prohibited;
    }
}
