package io.hudhud.delivery.pump;

import io.hudhud.sender.SenderRoute;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What the pump keeps in memory of one sender while it owns the portfolio. All of it is hints: what steers sending across a
 * restart is in the database.
 *
 * @param limit unique people per 24 hours that the portfolio may reach, as last read; absent: no limit
 */
record SenderState(
        SenderRoute route, Detours detours, Pace pace, PairRate pairs, Reach reach, Supplier<OptionalInt> limit) {}
