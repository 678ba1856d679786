package io.hudhud.bench.verdict;

import io.hudhud.bench.api.Campaign;
import io.hudhud.bench.api.Progress;
import io.hudhud.bench.ledger.Counts;
import io.hudhud.bench.ledger.Ledger;
import io.hudhud.bench.simulator.Accepted;
import io.hudhud.bench.simulator.Simulator;
import java.sql.SQLException;
import java.util.List;

/**
 * What is known of one campaign, from all sides.
 *
 * @param targeted how many people the campaign was for
 * @param counted the ledger, every row counted
 * @param kept the counter row
 * @param shown what the API says: the campaign itself, and its results
 * @param accepted what the simulator took
 * @param neverTaken rows that the ledger calls accepted, of which the simulator took nothing
 * @param untold what the simulator took of rows that the ledger does not even call tried
 */
public record Evidence(
        long targeted,
        Counts counted,
        Counts kept,
        List<Counts> shown,
        Accepted accepted,
        long neverTaken,
        long untold) {

    public Evidence {
        shown = List.copyOf(shown);
    }

    /** Gathers it; call it when nothing moves any more. */
    public static Evidence gather(long targeted, Campaign campaign, Ledger ledger, Simulator simulator)
            throws SQLException {
        Progress progress = campaign.progress();
        long origin = progress.origin();
        return new Evidence(
                targeted,
                ledger.counted(origin),
                ledger.kept(origin),
                List.of(progress.counts(), campaign.results()),
                simulator.accepted(origin),
                simulator.compare(origin, ledger.acceptedIds(origin)).missing(),
                simulator.compare(origin, ledger.triedIds(origin)).unexpected());
    }
}
