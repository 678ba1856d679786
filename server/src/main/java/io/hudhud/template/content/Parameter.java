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
}
