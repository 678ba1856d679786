package io.hudhud.template.content;

/**
 * How long a text may be after its variables are filled in.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components">Template components</a>
 */
final class Limits {

    static final int HEADER = 60;
    static final int BODY = 1024;
    /** The body of a template with a limited-time offer. */
    static final int OFFER_BODY = 600;
    /** The body of a carousel's card, and of a message about one product. */
    static final int CARD_BODY = 160;

    static final int URL = 2000;
    /** 15 before December 2025. */
    static final int COUPON_CODE = 20;

    static final int AUTHENTICATION_CODE = 15;

    private Limits() {}
}
