package io.hudhud.template;

/** What a message of a template is, as its parts make it; {@code template_kind} in the database reads it off them. */
public enum TemplateKind {
    STANDARD,
    CAROUSEL,
    PRODUCT_CAROUSEL,
    OFFER,
    CATALOG,
    /** Several products. */
    PRODUCTS,
    /** One product. */
    PRODUCT,
    FLOW,
    /** Authentication. */
    CODE
}
