package io.hudhud.template.content;

/**
 * Something that has to be given, or may be given, when a variant is sent.
 *
 * @param key what a mapping calls it, the same in every language: {@code body.1}, {@code body.first_name},
 *     {@code header.image}, {@code button.0.url}, {@code card.2.button.1.payload}
 * @param required whether WhatsApp refuses a send without it
 */
public record Variable(String key, Kind kind, boolean required) {

    /** What a value has to look like. */
    public enum Kind {
        /** Words among the words of the template. */
        TEXT,
        /** Words that stand by themselves. */
        LABEL,
        /** The code of an authentication template. */
        ONE_TIME_CODE,
        /** What follows the approved beginning of an address. */
        URL_SUFFIX,
        /** The whole http(s) address that a tracked button leads to; what follows the approved beginning is a token. */
        DESTINATION,
        /** The id of an uploaded file, or an https address that WhatsApp fetches it from. */
        MEDIA,
        /** The name that a document is shown with. */
        FILE_NAME,
        /** Degrees as a decimal number. */
        COORDINATE,
        COUPON_CODE,
        /** What a tapped quick reply sends back unseen. */
        PAYLOAD,
        /** A moment, ISO 8601 or milliseconds since 1970. */
        MOMENT,
        /** An https address that a tap opens. */
        WEB_ADDRESS,
        /** What the catalogue calls a product: its retailer id. */
        PRODUCT,
        /** The number of a catalogue at Meta; one for the whole message. */
        CATALOG,
        /** A choice of products: see {@link io.hudhud.template.rendering.ProductSections}. */
        PRODUCT_SECTIONS,
        /** What a flow's answer is known by; without one each message gets an unguessable one. */
        FLOW_TOKEN,
        /** What a flow's first screen starts with: a JSON object. */
        FLOW_DATA
    }
}
