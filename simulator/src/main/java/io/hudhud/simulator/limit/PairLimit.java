package io.hudhud.simulator.limit;

/**
 * One message in six seconds from a number to a person, with bursts of up to 45 that are borrowed from the future (about 10 a minute, 600 an
 * hour): Meta's pair rate limit, kept as a theoretical arrival time per pair.
 *
 * <p>One instance serves one number. Entries in the past say nothing and are forgotten as the map grows.
 */
public final class PairLimit {
    private static final int BURST = 45;
    private static final int FORGET_ABOVE = 100_000;
    private final LongLongMap nextFree = new LongLongMap();
    private int forgetAt = FORGET_ABOVE;

    /**
     * Uses up one message to a person, if the pace allows it.
     *
     * @param recipient the person, not 0
     * @param spacingMillis time that one message uses up; 0 means no limit
     */
    public synchronized boolean tryAt(long recipient, long nowMillis, long spacingMillis) {
        if (spacingMillis == 0) {
            return true;
        }
        long theoretical = Math.max(nowMillis, nextFree.get(recipient));
        if (theoretical - nowMillis > (BURST - 1) * spacingMillis) {
            return false;
        }
        nextFree.put(recipient, theoretical + spacingMillis);
        if (nextFree.size() > forgetAt) {
            nextFree.retain(at -> at > nowMillis);
            forgetAt = Math.max(FORGET_ABOVE, nextFree.size() * 2);
        }
        return true;
    }
}
