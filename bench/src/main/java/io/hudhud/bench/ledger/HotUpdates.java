package io.hudhud.bench.ledger;

import io.hudhud.bench.report.Figures;

/** Updates of ledger rows; a hot one touched no index and stayed on its page. */
public record HotUpdates(long updated, long hot) {

    /** Of the updates since {@code before}, in percent. */
    public double percentSince(HotUpdates before) {
        return Figures.percent(hot - before.hot, updated - before.updated);
    }
}
