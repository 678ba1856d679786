package io.hudhud.sender;

import static io.hudhud.tables.Tables.SENDER;

import io.hudhud.whatsapp.Route;
import java.util.OptionalInt;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How a sender's facts are stored. */
final class SenderCodes {

    /** WhatsApp's fixed pace for a number that the business app uses too. */
    static final int COEXISTENCE_PER_SECOND = 20;

    /** What the number may send and receive per second. */
    static final Field<Integer> PER_SECOND =
            DSL.when(SENDER.COEXISTENCE, DSL.inline(COEXISTENCE_PER_SECOND)).otherwise(SENDER.THROUGHPUT_PER_SECOND);

    private SenderCodes() {}

    static short ofRoute(Route route) {
        return switch (route) {
            case CLOUD_API -> 0;
            case MARKETING_MESSAGES -> 1;
        };
    }

    static Route route(short code) {
        return switch (code) {
            case 0 -> Route.CLOUD_API;
            case 1 -> Route.MARKETING_MESSAGES;
            default -> throw new IllegalArgumentException("no route has the code " + code);
        };
    }

    /** No limit is stored as null. */
    static OptionalInt limit(@Nullable Integer stored) {
        return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
    }
}
