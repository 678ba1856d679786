package io.hudhud.simulator.judge;

import io.hudhud.simulator.world.Countries;
import java.util.Map;
import java.util.TreeMap;

/** What was sent, delivered and read in stretches of time, for analytics. */
public final class Usage {
    private final MessageLog log;

    public Usage(MessageLog log) {
        this.log = log;
    }

    /**
     * What is counted apart.
     *
     * @param start of the stretch, epoch milliseconds
     * @param number small number of the phone number
     * @param template small number of the template, -1 for none
     */
    public record Slot(long start, int number, int template, String country, boolean marketingRoute, boolean free)
            implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int byStart = Long.compare(start, other.start);
            return byStart != 0 ? byStart : toString().compareTo(other.toString());
        }
    }

    /** Counts of one slot. */
    public record Counts(long sent, long delivered, long read) {
        Counts plus(Counts other) {
            return new Counts(sent + other.sent, delivered + other.delivered, read + other.read);
        }
    }

    /** Counts of everything accepted from {@code since} to before {@code until}; a read message counts as delivered. */
    public Map<Slot, Counts> between(long since, long until, long stretchMillis) {
        var counts = new TreeMap<Slot, Counts>();
        log.scan(rows -> {
            for (int row = 0; row < rows.count(); row++) {
                long at = rows.chunk().acceptedAt[row];
                if (at >= since && at < until) {
                    counts.merge(
                            slot(rows.chunk(), row, since + (at - since) / stretchMillis * stretchMillis),
                            count(rows.chunk(), row),
                            Counts::plus);
                }
            }
        });
        return counts;
    }

    private static Slot slot(Chunk chunk, int row, long start) {
        long recipient = chunk.recipient[row];
        return new Slot(
                start,
                chunk.number[row],
                chunk.template[row],
                recipient < 0 ? "US" : Countries.of(Long.toString(recipient)),
                (chunk.flags[row] & MessageLog.MARKETING_ROUTE) != 0,
                (chunk.flags[row] & MessageLog.FREE_ALLOWANCE) != 0);
    }

    private static Counts count(Chunk chunk, int row) {
        int mask = chunk.reported[row];
        boolean read = (mask & 1 << Step.READ.number()) != 0;
        boolean delivered = read || (mask & 1 << Step.DELIVERED.number()) != 0;
        boolean sent = delivered || (mask & 1 << Step.SENT.number()) != 0;
        return new Counts(sent ? 1 : 0, delivered ? 1 : 0, read ? 1 : 0);
    }
}
