package io.hudhud.delivery;

import org.jspecify.annotations.Nullable;

/** How much of what WhatsApp allows is used. */
public final class Allowance {

    /** The rest is for a burst of answers: WhatsApp's limit counts both directions. */
    private static final double SHARE_OF_THROUGHPUT = 0.9;

    /** Kept for orders. It is not lent out, since reach that is used is gone for a day. */
    private static final double RESERVE_OF_REACH = 0.2;

    private Allowance() {}

    /**
     * Messages per second that may leave a number on which nothing comes in.
     *
     * @param throughput what WhatsApp reports
     */
    public static double perSecond(int throughput) {
        return throughput * SHARE_OF_THROUGHPUT;
    }

    /** The same for an origin that may have its {@code own} pace. */
    public static double perSecond(int throughput, @Nullable Integer own) {
        return own == null ? perSecond(throughput) : Math.min(own, perSecond(throughput));
    }

    /** People that {@code lane} may reach in 24 hours, of the {@code limit} of the portfolio. */
    public static int people(int limit, Lane lane) {
        return lane == Lane.TRANSACTIONAL ? limit : (int) (limit * (1 - RESERVE_OF_REACH));
    }
}
