package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.Progress;
import io.hudhud.bench.ledger.RawSql;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.StackSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;

/** From the launch to an audience that is wholly in the ledger, next to one raw {@code insert … select}. */
public final class FreezeBench implements Benchmark {
    private static final int USUAL_COUNT = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String purpose() {
        return "freezing an audience into the ledger, next to the raw insert … select, and the time to the first message";
    }

    @Override
    public String usage() {
        return "[--count N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int people = options.number("--count", USUAL_COUNT, 1_000, 5_000_000);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            terminal.say("Importing " + Figures.text(people) + " people first…");
            shop.welcome(people);
            Duration raw;
            try (var sql = new RawSql(shop.stack().database())) {
                raw = sql.freeze();
            }
            // A message a second: the freeze is measured, not the sending beside it.
            Run run = Run.launch(shop.draft("To be frozen", 0, 1));
            Progress frozen = run.awaitFrozen(PATIENCE);
            Duration took = Duration.between(run.launched(), frozen.frozenAt().orElse(Instant.MAX));
            run.awaitAccepted(1, PATIENCE);
            Duration first = Duration.between(
                    run.launched(), shop.simulator().accepted(frozen.origin()).first());
            long rows;
            try (var ledger = shop.ledger()) {
                rows = ledger.counted(frozen.origin()).targeted();
            }
            run.campaign().close();
            double perSecond = perSecond(rows, took);
            double rawPerSecond = perSecond(people, raw);
            new Table("", "rows/s", "of the raw")
                    .row("freeze", perSecond, Figures.share(perSecond, rawPerSecond))
                    .row("raw insert … select", rawPerSecond, 1.0)
                    .print(terminal);
            terminal.say("  the first message left " + Figures.text(first.toMillis()) + " ms after the launch");
            var figures = new LinkedHashMap<String, Object>();
            figures.put("rows_per_second", Figures.rounded(perSecond));
            figures.put("raw_rows_per_second", Figures.rounded(rawPerSecond));
            figures.put("ratio", Figures.share(perSecond, rawPerSecond));
            figures.put("first_message_seconds", first.toMillis() / 1000.0);
            figures.put("rows", rows);
            return new Findings(rows == people, figures);
        }
    }

    private static double perSecond(long rows, Duration took) {
        return rows * 1e9 / Math.max(1, took.toNanos());
    }
}
