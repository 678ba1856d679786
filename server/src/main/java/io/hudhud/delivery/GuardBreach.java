package io.hudhud.delivery;

import io.hudhud.sender.Quality;
import java.util.EnumSet;
import java.util.Set;

/** Why the rest does not follow a first share by itself. */
public enum GuardBreach {
    /** Too little is known of it: silent webhooks, or answers that never came, are no good sign. */
    UNKNOWN,
    FAILED,
    OPTED_OUT,
    QUALITY;

    /** Pure: the same figures, the same answer. */
    public static Set<GuardBreach> of(Guard guard, GuardFigures figures, Quality before, Quality now) {
        var breaches = EnumSet.noneOf(GuardBreach.class);
        if (!figures.areTelling()) {
            breaches.add(UNKNOWN);
        }
        if (guard.maxFailedPercent() != null && figures.exceeds(figures.failed(), guard.maxFailedPercent())) {
            breaches.add(FAILED);
        }
        if (guard.maxOptOutPercent() != null && figures.exceeds(figures.optedOut(), guard.maxOptOutPercent())) {
            breaches.add(OPTED_OUT);
        }
        if (Boolean.TRUE.equals(guard.holdOnQuality()) && isBad(before, now)) {
            breaches.add(QUALITY);
        }
        return breaches;
    }

    private static boolean isBad(Quality before, Quality now) {
        return switch (now) {
            case RED -> true;
            case YELLOW -> before == Quality.GREEN;
            case GREEN, UNKNOWN -> false;
        };
    }
}
