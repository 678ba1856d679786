package io.hudhud.bench.verdict;

import io.hudhud.bench.ledger.Counts;
import io.hudhud.bench.ledger.Ledger;
import io.hudhud.bench.simulator.Accepted;
import io.hudhud.bench.simulator.Simulator;
import java.sql.SQLException;
import java.util.List;

/**
 * What the judge says of one campaign.
 *
 * @param targeted how many people the campaign was for
 * @param missing people who were neither tried nor have a reason, and messages that the ledger calls accepted though
 *     WhatsApp never took them
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
        List<Long> acceptedRows = ledger.acceptedIds(origin);
        Accepted accepted = simulator.accepted(origin);
        long withoutRow = Math.abs(targeted - counted.targeted());
        long claimed = simulator.neverAccepted(origin, acceptedRows);
        // What WhatsApp took must be known as taken; it may also have failed later, or still be in doubt.
        long unknown = Math.max(0, accepted.distinct() - acceptedRows.size() - inOtherStates(counted));
        return new Verdict(
                targeted,
                withoutRow + claimed + unknown + counted.open(),
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

    private static long inOtherStates(Counts counts) {
        return counts.get("failed") + counts.get("unresolved") + counts.get("in_doubt");
    }
}
