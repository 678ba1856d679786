package io.hudhud.template.content;

import org.jspecify.annotations.Nullable;

/** A parameter of a send request; the numbers are places in {@link Outline#variables()}, {@code -1} for none. */
public sealed interface Parameter {

    /** Words for a variable; {@code name} only for named ones. */
    record Text(int slot, @Nullable String name) implements Parameter {}

    /** {@code type} is Meta's name of the medium. */
    record Media(String type, int slot, int fileName) implements Parameter {}

    record Location(int latitude, int longitude, int name, int address) implements Parameter {}

    record Payload(int slot) implements Parameter {}

    record CouponCode(int slot) implements Parameter {}

    record OfferEnd(int slot) implements Parameter {}

    /** One product of a catalogue, above a message or a card. */
    record Product(int product, int catalog) implements Parameter {}

    /** The product whose picture stands for the catalogue. */
    record CatalogPicture(int product) implements Parameter {}

    /** A choice of products, and the one whose picture stands for it: without one that of the first. */
    record Products(int picture, int sections) implements Parameter {}

    record Flow(int token, int data) implements Parameter {}

    /** Where a tap on the header's picture leads, and what stands there instead of the address. */
    record TapTarget(int address, int title) implements Parameter {}
}
