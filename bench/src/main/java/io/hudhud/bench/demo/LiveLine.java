package io.hudhud.bench.demo;

import io.hudhud.bench.ledger.Counts;
import java.util.Locale;

/** One line that tells how a campaign goes. */
final class LiveLine {
    private static final double SMOOTHING = 0.3;

    private final long targeted;
    private long lastNanos = System.nanoTime();
    private long lastAccepted;
    private double perSecond;

    LiveLine(long targeted) {
        this.targeted = targeted;
    }

    String show(Counts counts) {
        long now = System.nanoTime();
        long accepted = counts.get("was_accepted");
        double seconds = (now - lastNanos) / 1e9;
        if (seconds > 0) {
            double current = (accepted - lastAccepted) / seconds;
            perSecond = perSecond == 0 ? current : perSecond + SMOOTHING * (current - perSecond);
        }
        lastNanos = now;
        lastAccepted = accepted;
        long waiting = Math.max(0, counts.get("waiting"));
        return String.format(
                Locale.ROOT,
                "  %,5.0f/s   accepted %,d of %,d   delivered %,d   read %,d   failed %,d   %s",
                perSecond,
                accepted,
                targeted,
                counts.get("was_delivered"),
                counts.get("was_read"),
                counts.get("failed"),
                timeLeft(waiting, counts.targeted()));
    }

    private String timeLeft(long waiting, long frozen) {
        if (frozen == 0) {
            return "preparing";
        }
        if (waiting == 0) {
            return "waiting for the last statuses";
        }
        return perSecond < 1 ? "" : String.format(Locale.ROOT, "%,.0f s left", Math.ceil(waiting / perSecond));
    }
}
