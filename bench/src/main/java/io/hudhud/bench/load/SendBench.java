package io.hudhud.bench.load;

import io.hudhud.bench.Command;
import io.hudhud.bench.Options;
import io.hudhud.bench.ledger.HotUpdates;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.simulator.Webhooks;
import io.hudhud.bench.stack.Meter;
import io.hudhud.bench.stack.StackSettings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Messages through the whole path: three senders of one portfolio, three statuses coming back for each message. */
public final class SendBench implements Command {
    private static final int SENDERS = 3;
    private static final int THROUGHPUT = 1_000;
    private static final int USUAL_COUNT = 90_000;
    private static final int WARM_UP = 5_000;
    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String purpose() {
        return "messages through the whole path, statuses in webhooks of 1 and of up to 10 updates";
    }

    @Override
    public String usage() {
        return "[--count N] [--json]";
    }

    @Override
    public Set<String> valued() {
        return Set.of("--count");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json");
    }

    @Override
    public int run(Options options, Terminal terminal) throws Exception {
        int people = Math.max(1, options.number("--count", USUAL_COUNT, SENDERS, 5_000_000) / SENDERS);
        try (Shop shop = Shop.open(StackSettings.plain(), SENDERS, THROUGHPUT)) {
            shop.simulator().admitUnlimited();
            double limit = new RawSender(shop.simulator().url()).perSecond(LIMIT);
            shop.simulator().forget();
            shop.peopleAnswerAtOnce();
            shop.welcome(people);
            terminal.say("Messages to " + Figures.text(people) + " people through each of " + SENDERS + " senders");
            warmUp(shop, people);
            Pass one = pass(shop, 1, people, terminal);
            Pass ten = pass(shop, 10, people, terminal);
            print(one, ten, limit, terminal);
            if (options.has("--json")) {
                var figures = ten.figures();
                figures.put("limit_per_second", Figures.rounded(limit));
                figures.put("ratio", Figures.share(ten.perSecond(), limit));
                one.figures().forEach((name, value) -> figures.put(name + "_batch_1", value));
                terminal.json(figures);
            }
            return one.exact() && ten.exact() ? 0 : 1;
        }
    }

    /** Cold code takes three times as long. */
    private static void warmUp(Shop shop, int people) throws InterruptedException {
        Run run = Run.launch(shop.draft("Warm-up", 0, null));
        run.awaitAccepted(Math.min(people, WARM_UP), PATIENCE);
        run.campaign().close();
        Quiet.await(shop.simulator(), PATIENCE);
    }

    private static Pass pass(Shop shop, int batch, int people, Terminal terminal)
            throws InterruptedException, SQLException {
        shop.simulator().set(Map.of("webhooks", Map.of("max_batch", batch)));
        shop.simulator().forget();
        HotUpdates hotBefore;
        try (var ledger = shop.ledger()) {
            hotBefore = ledger.hotUpdates();
        }
        Meter meter = Meter.start(shop.stack());
        long began = System.nanoTime();
        List<Run> runs = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            runs.add(Run.launch(shop.draft("Batches of " + batch + ", sender " + sender, sender, null)));
        }
        for (Run run : runs) {
            run.awaitCompleted(PATIENCE);
            terminal.live("  sent " + Figures.text(shop.simulator().accepted().accepted()));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Quiet.await(shop.simulator(), Duration.ofSeconds(90));
        Meter.Used used = meter.read();
        long messages = shop.simulator().accepted().accepted();
        try (var ledger = shop.ledger()) {
            // PostgreSQL publishes its statistics with a delay of up to a second.
            Thread.sleep(Duration.ofSeconds(1));
            boolean exact = true;
            for (Run run : runs) {
                exact &= ledger.counterEqualsLedger(run.campaign().progress().origin());
            }
            return new Pass(
                    batch,
                    messages,
                    messages / seconds,
                    used,
                    ledger.hotUpdates().percentSince(hotBefore),
                    shop.simulator().webhooks(),
                    exact && messages == (long) people * SENDERS);
        }
    }

    private static void print(Pass one, Pass ten, double limit, Terminal terminal) {
        var table = new Table(
                "updates in a webhook",
                "messages/s",
                "of the limit",
                "server µs",
                "PostgreSQL µs",
                "RSS MB",
                "HOT %",
                "p50 ms",
                "p99 ms");
        for (Pass pass : List.of(one, ten)) {
            table.row(
                    pass.batch(),
                    pass.perSecond(),
                    Figures.share(pass.perSecond(), limit),
                    pass.serverMicros(),
                    pass.postgresMicros(),
                    pass.used().serverMegabytes(),
                    pass.hotPercent(),
                    pass.webhooks().p50Millis(),
                    pass.webhooks().p99Millis());
        }
        table.print(terminal);
        terminal.say("  the limit: " + Figures.text(limit)
                + " messages/s posted straight to the simulator by the same client");
        terminal.say("  counters and ledger " + (one.exact() && ten.exact() ? "agree" : "DISAGREE"));
    }

    /** @param exact every message was accepted once and the counters equal the ledger */
    private record Pass(
            int batch,
            long messages,
            double perSecond,
            Meter.Used used,
            double hotPercent,
            Webhooks webhooks,
            boolean exact) {

        double serverMicros() {
            return Meter.Used.microsPer(used.server(), messages);
        }

        double postgresMicros() {
            return Meter.Used.microsPer(used.postgres(), messages);
        }

        Map<String, Object> figures() {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("messages_per_second", Figures.rounded(perSecond));
            figures.put("server_cpu_us_per_message", Figures.rounded(serverMicros()));
            figures.put("postgres_cpu_us_per_message", Figures.rounded(postgresMicros()));
            figures.put("server_rss_mb", used.serverMegabytes());
            figures.put("hot_percent", hotPercent);
            figures.put("webhook_p50_ms", webhooks.p50Millis());
            figures.put("webhook_p99_ms", webhooks.p99Millis());
            figures.put("counters_exact", exact);
            return figures;
        }
    }
}
