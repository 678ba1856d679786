package io.hudhud.delivery;

import io.hudhud.delivery.freeze.FreezeRules;
import io.hudhud.shared.Purpose;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Who of an audience would be skipped, and why, if it were frozen now: the same rules as the freeze. */
public final class Exclusions {

    private Exclusions() {}

    /** The code of the first {@link Reason} that excludes a row {@code c} of {@code contact}; null for whom none does. */
    public static Field<Short> reason(Purpose purpose) {
        return DSL.field("(" + FreezeRules.asCase(purpose) + ")", Short.class);
    }
}
