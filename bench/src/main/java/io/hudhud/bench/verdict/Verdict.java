package io.hudhud.bench.verdict;

import io.hudhud.bench.ledger.Counts;
import io.hudhud.bench.simulator.Accepted;

/**
 * Whether the promises held for one campaign.
 *
 * @param missing people who were neither tried nor have a state that says why, and messages on which ledger and simulator
 *     do not agree
 * @param duplicates messages that WhatsApp took more than once without a resend that the ledger names
 * @param resends named ones
 * @param counts the figures of the ledger
 * @param countersExact the counter row and each document of the API say what counting every row says
 */
public record Verdict(
        long targeted,
        long missing,
        long duplicates,
        long resends,
        Counts counts,
        boolean countersExact,
        Accepted accepted) {

    /** The same evidence gives the same verdict. */
    public static Verdict on(Evidence evidence) {
        Counts counted = evidence.counted();
        long withoutRow = Math.abs(evidence.targeted() - counted.targeted());
        return new Verdict(
                evidence.targeted(),
                withoutRow + counted.untried() + evidence.neverTaken() + evidence.untold(),
                evidence.accepted().duplicates(),
                evidence.accepted().resends(),
                counted,
                counted.equals(evidence.kept()) && evidence.shown().stream().allMatch(counted::equals),
                evidence.accepted());
    }

    /** The promise of every campaign. */
    public boolean holds() {
        return missing == 0 && duplicates == 0 && countersExact;
    }
}
