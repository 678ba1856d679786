package io.hudhud.bench.verdict;

import io.hudhud.bench.ledger.Counts;
import io.hudhud.bench.ledger.Ledger;
import io.hudhud.bench.simulator.Accepted;
import io.hudhud.bench.simulator.Simulator;
import java.sql.SQLException;

/**
 * What the judge says of one campaign.
 *
 * @param targeted how many people the campaign was for
 * @param missing people who were neither tried nor have a state that says why, messages that the ledger calls accepted
 *     though WhatsApp never took them, and messages that WhatsApp took and the ledger does not know of
 * @param duplicates messages that WhatsApp took more than once without a resend that the ledger names
 * @param resends named ones
 * @param counters the figures by the counter row
 * @param countersExact the counter row and the API say what counting every row says
 */
public record Verdict(
        long targeted,
        long missing,
        long duplicates,
        long resends,
        Counts counters,
        boolean countersExact,
        Accepted accepted) {

    /** Compares at this moment; call it when nothing moves any more. */
    public static Verdict of(long targeted, long origin, Ledger ledger, Simulator simulator, Counts byApi)
            throws SQLException {
        Counts counted = ledger.counted(origin);
        Counts kept = ledger.kept(origin);
        Accepted accepted = simulator.accepted(origin);
        long withoutRow = Math.abs(targeted - counted.targeted());
        long neverTaken = simulator.compare(origin, ledger.acceptedIds(origin)).missing();
        long unknown = simulator.compare(origin, ledger.triedIds(origin)).unexpected();
        return new Verdict(
                targeted,
                withoutRow + neverTaken + unknown + counted.untried(),
                accepted.duplicates(),
                accepted.resends(),
                counted,
                counted.equals(kept) && counted.equals(byApi),
                accepted);
    }

    /** The promise of every campaign. */
    public boolean holds() {
        return missing == 0 && duplicates == 0 && countersExact;
    }
}
