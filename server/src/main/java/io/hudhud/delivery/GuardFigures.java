package io.hudhud.delivery;

/**
 * How a first share went.
 *
 * @param attempted how many were tried
 * @param reported of them, how many were delivered or failed
 * @param failed refused, reported failed, expired, or waiting for another attempt
 * @param optedOut how many answered with a stop, or stopped marketing in WhatsApp
 */
public record GuardFigures(long attempted, long reported, long failed, long optedOut) {

    /** Phones that are off are common, a share of which three quarters are off is not. */
    private static final int TELLING_PERCENT = 25;

    /** While the rest waits, all that was tried is of the share. */
    public static GuardFigures of(Counts counts, long optedOut) {
        long attempted = counts.targeted()
                - counts.notTried()
                - counts.of(MessageState.SKIPPED)
                - counts.of(MessageState.CANCELLED);
        long failed = counts.of(MessageState.FAILED) + counts.of(MessageState.EXPIRED) + counts.retries();
        return new GuardFigures(attempted, counts.milestones().delivered() + failed, failed, optedOut);
    }

    /** To a tenth; 0 when nothing was tried. */
    public double failedPercent() {
        return percent(failed);
    }

    /** To a tenth; 0 when nothing was tried. */
    public double optedOutPercent() {
        return percent(optedOut);
    }

    private double percent(long part) {
        return attempted == 0 ? 0 : Math.round(part * 1000.0 / attempted) / 10.0;
    }

    /** Whether enough was heard of to judge by. */
    boolean areTelling() {
        return attempted > 0 && reported * 100 >= attempted * TELLING_PERCENT;
    }

    /** Compared exactly, not as it is rounded for people. */
    boolean exceeds(long part, double percent) {
        return part * 100.0 > percent * attempted;
    }
}
