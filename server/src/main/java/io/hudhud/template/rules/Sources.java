package io.hudhud.template.rules;

/** Where rules are written down. Meta's pages with the date that they bore when they were read. */
final class Sources {

    static final String OVERVIEW = "Meta, Templates, 2025-12-05";
    static final String COMPONENTS = "Meta, Template components, 2025-11-21";
    static final String REVIEW = "Meta, Template review, 2025-10-31";
    static final String LANGUAGES = "Meta, Supported languages, 2025-11-04";
    static final String CATEGORIZATION = "Meta, Template categorization, 2025-11-14";
    static final String TIME_TO_LIVE = "Meta, Time-to-live, 2025-10-31";
    static final String MARKETING = "Meta, Custom marketing templates, 2025-11-14";
    static final String UTILITY = "Meta, Utility templates, 2025-11-14";
    static final String OFFER = "Meta, Limited-time offer templates, 2025-11-04";
    static final String COUPON = "Meta, Coupon code templates, 2025-12-03";
    static final String MEDIA_CARDS = "Meta, Media card carousel templates, 2025-11-04";
    static final String PRODUCT_CARDS = "Meta, Product card carousel templates, 2025-11-04";
    static final String CATALOG = "Meta, Catalog templates, 2025-11-14";
    static final String MANY_PRODUCTS = "Meta, Multi-product message templates, 2025-11-04";
    static final String ONE_PRODUCT = "Meta, Single-product message templates, 2025-11-04";
    static final String AUTHENTICATION = "Meta, Authentication templates, 2025-11-14";
    static final String ONE_TAP = "Meta, One-tap autofill authentication templates, 2025-11-04";
    static final String ZERO_TAP = "Meta, Zero-tap authentication templates, 2025-12-04";
    static final String OPT_IN = "Meta, Getting opt-in, 2025-11-03";
    static final String FLOW = "Meta, OpenAPI file of the Business Messaging API, v23.0";
    static final String PARTNERS = "Pages of partners; not written down by Meta";
    static final String POLICY = "WhatsApp Business Messaging Policy, our reading";

    /** What Meta answers to a template that is created, quoted in public code. */
    static final String ANSWER = "Meta's answer when a template is created, as public code quotes it";

    static final String OURS = "Our own rule of thumb";
    static final String SAUDI_ARABIA =
            "Saudi Ministry of Commerce, licences for discounts; our knowledge, to be checked with the ministry";

    private Sources() {}
}
