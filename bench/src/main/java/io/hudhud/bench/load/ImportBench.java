package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.Import;
import io.hudhud.bench.api.ImportBasis;
import io.hudhud.bench.ledger.RawSql;
import io.hudhud.bench.people.ContactFile;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.Meter;
import io.hudhud.bench.stack.StackSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/** A contact file from the upload to the last row, next to what PostgreSQL does with the same rows by itself. */
public final class ImportBench implements Benchmark {
    private static final int USUAL_COUNT = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String purpose() {
        return "importing a contact file, next to the raw upsert through staging and the raw COPY";
    }

    @Override
    public String usage() {
        return "[--count N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int people = options.number("--count", USUAL_COUNT, 1_000, 5_000_000);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            Path file = ContactFile.invented(shop.stack().folder().resolve("people.csv"), people);
            terminal.say("Importing " + Figures.text(people) + " rows…");
            Meter meter = Meter.start(shop.stack());
            Import done = shop.hudhud()
                    .importContacts(
                            file, new ImportBasis(ContactFile.CONSENT_COLUMN, "SA", List.of("marketing")), PATIENCE);
            Meter.Used used = meter.read();
            RawSql.Import raw;
            try (var sql = new RawSql(shop.stack().database())) {
                raw = sql.importContacts(shop.stack().folder().resolve("contacts.copy"));
            }
            double perSecond = perSecond(done.rows(), done.took());
            double upsert = perSecond(done.people(), raw.upsert());
            double copy = perSecond(done.people(), raw.copy());
            new Table("", "rows/s", "of the raw upsert", "server µs/row", "PostgreSQL µs/row", "server RSS MB")
                    .row(
                            "import",
                            perSecond,
                            Figures.share(perSecond, upsert),
                            Meter.Used.microsPer(used.server(), done.rows()),
                            Meter.Used.microsPer(used.postgres(), done.rows()),
                            used.serverMegabytes())
                    .row("raw upsert through staging", upsert, 1.0, "", "", "")
                    .row("raw COPY", copy, Figures.share(copy, upsert), "", "", "")
                    .print(terminal);
            var figures = new LinkedHashMap<String, Object>();
            figures.put("rows_per_second", Figures.rounded(perSecond));
            figures.put("raw_rows_per_second", Figures.rounded(upsert));
            figures.put("copy_rows_per_second", Figures.rounded(copy));
            figures.put("ratio", Figures.share(perSecond, upsert));
            figures.put("server_rss_mb", used.serverMegabytes());
            figures.put("refused", done.refused());
            return new Findings(done.succeeded() && done.people() == people, figures);
        }
    }

    private static double perSecond(long rows, Duration took) {
        return rows * 1e9 / Math.max(1, took.toNanos());
    }
}
