package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.Audience;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Percentiles;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.StackSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two small campaigns and triggered messages that come while a big campaign has the same sender. */
public final class FairnessBench implements Benchmark {
    private static final int USUAL_COUNT = 1_000_000;
    // The big one leaves out both, and an audience names at most 10,000 contacts.
    private static final int LARGEST_SMALL = 5_000;
    private static final int PER_SECOND = 900;
    private static final int TRIGGERED_PER_SECOND = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String purpose() {
        return "two small campaigns and triggered messages beside a big campaign of the same sender: does each get its share?";
    }

    @Override
    public String usage() {
        return "[--count N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int people = options.number("--count", USUAL_COUNT, 20_000, 5_000_000);
        int small = Math.min(LARGEST_SMALL, people / 10);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            shop.peopleAnswerAtOnce();
            terminal.say("Importing " + Figures.text(people) + " people first…");
            shop.welcome(people);
            List<Long> few;
            try (var ledger = shop.ledger()) {
                few = ledger.firstContacts(2 * small);
            }
            // Nobody is in two of them: WhatsApp allows each pair of number and person only a message
            // every six seconds.
            Run big = Run.launch(shop.draft("The big one", Audience.everybody().without(few)));
            big.awaitAccepted(PER_SECOND, PATIENCE);
            Run one = Run.launch(shop.draft("A small one", Audience.of(few.subList(0, small))));
            Run other = Run.launch(shop.draft("Another", Audience.of(few.subList(small, 2 * small))));
            int seconds = 3 * small / PER_SECOND;
            Orders triggered =
                    Orders.place(shop, "TRIGGERED", seconds * TRIGGERED_PER_SECOND, TRIGGERED_PER_SECOND, terminal);
            one.awaitCompleted(PATIENCE);
            other.awaitCompleted(PATIENCE);
            boolean bigStillRan = !big.campaign().progress().completed();
            big.campaign().close();
            Percentiles waits = triggered.waits(shop, PATIENCE);
            Shares shares = Shares.among(shop.simulator(), List.of(big, one, other));
            boolean allProgress = bigStillRan && shares.allProgress() && waits.count() == triggered.count();
            print(shares, waits, triggered.count(), allProgress, terminal);
            return new Findings(allProgress, figures(shares, waits, allProgress));
        }
    }

    private static void print(Shares shares, Percentiles waits, int triggered, boolean allProgress, Terminal terminal) {
        var table = new Table("while all three had something to send", "accepted", "share %", "off its third by %");
        List<String> names = List.of("the big campaign", "a small one", "another small one");
        for (int i = 0; i < names.size(); i++) {
            table.row(names.get(i), shares.accepted().get(i), shares.percent(i), shares.deviationPercent(i));
        }
        table.print(terminal);
        terminal.say(String.format(
                Locale.ROOT,
                "  %d seconds; %d of %d triggered messages accepted, p50 %s ms, p99 %s ms after they were asked for",
                shares.seconds(),
                waits.count(),
                triggered,
                Figures.text(waits.millis(0.5)),
                Figures.text(waits.millis(0.99))));
        terminal.say(
                allProgress
                        ? "  all of them went on beside the others"
                        : "  one of them did NOT go on beside the others");
    }

    private static Map<String, Object> figures(Shares shares, Percentiles waits, boolean allProgress) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("fairness_deviation_percent", shares.largestDeviationPercent());
        figures.put("all_progress", allProgress);
        figures.put("share_percent_big", shares.percent(0));
        figures.put("share_percent_small_1", shares.percent(1));
        figures.put("share_percent_small_2", shares.percent(2));
        figures.put("seconds", shares.seconds());
        figures.put("messages_per_second", Figures.rounded(shares.perSecond()));
        figures.put("triggered", waits.count());
        figures.put("triggered_p50_ms", waits.millis(0.5));
        figures.put("triggered_p99_ms", waits.millis(0.99));
        return figures;
    }
}
