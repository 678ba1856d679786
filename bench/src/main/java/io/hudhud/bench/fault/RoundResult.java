package io.hudhud.bench.fault;

import io.hudhud.bench.verdict.Verdict;
import java.time.Duration;
import java.util.Locale;

/**
 * What one round came to.
 *
 * @param moment after the launch at which was killed
 * @param completed by itself
 * @param launchedOnce although two clients launched it
 */
record RoundResult(
        int n, Kill kill, Duration moment, Duration took, boolean completed, boolean launchedOnce, Verdict verdict) {

    boolean holds() {
        return completed && launchedOnce && verdict.holds();
    }

    long inDoubt() {
        return verdict.counts().get("in_doubt");
    }

    long unresolved() {
        return verdict.counts().get("unresolved");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "  round %d: killed %s after %.2f s; %s in %.1f s; missing %d, duplicates %d, in doubt %d, unresolved %d,"
                        + " named resends %d, counters %s%s",
                n,
                kill.word(),
                moment.toMillis() / 1000.0,
                completed ? "completed" : "NOT COMPLETED",
                took.toMillis() / 1000.0,
                verdict.missing(),
                verdict.duplicates(),
                inDoubt(),
                unresolved(),
                verdict.resends(),
                verdict.countersExact() ? "exact" : "WRONG",
                launchedOnce ? "" : ", LAUNCHED TWICE");
    }
}
