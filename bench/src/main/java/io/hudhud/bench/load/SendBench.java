package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.Progress;
import io.hudhud.bench.ledger.HotUpdates;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.simulator.Accepted;
import io.hudhud.bench.stack.Meter;
import io.hudhud.bench.stack.StackSettings;
import io.hudhud.bench.stack.Until;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messages through the whole path: three senders of one portfolio, three statuses coming back for each message. */
public final class SendBench implements Benchmark {
    private static final int SENDERS = 3;
    private static final int THROUGHPUT = 1_000;
    /** Enough for a minute at 2,500 messages a second, most of what three senders may send. */
    private static final int USUAL_COUNT = 150_000;

    /** Enough to keep up with what is sent also when each carries a single update. */
    private static final int WEBHOOKS_AT_ONCE = 64;

    private static final int WINDOW_SECONDS = 10;
    private static final int WARM_UP = 5_000;
    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(500);

    @Override
    public String purpose() {
        return "messages through the whole path, statuses in webhooks of 1 and of up to 10 updates";
    }

    @Override
    public String usage() {
        return "[--count N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int people = Math.max(1, options.number("--count", USUAL_COUNT, SENDERS, 5_000_000) / SENDERS);
        try (Shop shop = Shop.open(StackSettings.plain(), SENDERS, THROUGHPUT)) {
            shop.simulator().admitUnlimited();
            double limit = new RawSender(shop.simulator().url()).perSecond(LIMIT);
            shop.simulator().forget();
            shop.peopleAnswerAtOnce();
            shop.welcome(people);
            terminal.say("Messages to " + Figures.text(people) + " people through each of " + SENDERS + " senders");
            warmUp(shop, people);
            SendPass one = pass(shop, 1, people, terminal);
            SendPass ten = pass(shop, 10, people, terminal);
            print(one, ten, limit, terminal);
            var figures = ten.figures();
            figures.put("limit_per_second", Figures.rounded(limit));
            figures.put("ratio", Figures.share(ten.perSecond(), limit));
            one.figures().forEach((name, value) -> figures.put(name + "_batch_1", value));
            return new Findings(one.exact() && ten.exact(), figures);
        }
    }

    /** Cold code takes three times as long. */
    private static void warmUp(Shop shop, int people) throws InterruptedException {
        Run run = Run.launch(shop.draft("Warm-up", 0, null));
        run.awaitAccepted(Math.min(people, WARM_UP), PATIENCE);
        run.campaign().close();
        Quiet.await(shop.simulator());
    }

    private static SendPass pass(Shop shop, int batch, int people, Terminal terminal)
            throws InterruptedException, SQLException {
        shop.simulator().set(Map.of("webhooks", Map.of("max_batch", batch, "in_flight", WEBHOOKS_AT_ONCE)));
        shop.simulator().forget();
        HotUpdates hotBefore;
        try (var ledger = shop.ledger()) {
            hotBefore = ledger.hotUpdates();
        }
        Meter meter = Meter.start(shop.stack());
        List<Run> runs = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            runs.add(Run.launch(shop.draft("Batches of " + batch + ", sender " + sender, sender, null)));
        }
        awaitCompleted(runs, "  webhooks of " + batch + ": ", terminal);
        Quiet.await(shop.simulator());
        Meter.Used used = meter.read();
        try (var ledger = shop.ledger()) {
            // PostgreSQL publishes its statistics with a delay of up to a second.
            Thread.sleep(Duration.ofSeconds(1));
            boolean counted = true;
            for (Run run : runs) {
                counted &= ledger.counterEqualsLedger(run.campaign().progress().origin());
            }
            Accepted accepted = shop.simulator().accepted();
            long targeted = (long) people * SENDERS;
            return new SendPass(
                    batch,
                    accepted,
                    Math.min(accepted.perSecond(), shop.simulator().timeline().slowest(WINDOW_SECONDS)),
                    used,
                    ledger.hotUpdates().percentSince(hotBefore),
                    shop.simulator().webhooks(),
                    counted && accepted.accepted() == targeted && accepted.distinct() == targeted);
        }
    }

    private static void awaitCompleted(List<Run> runs, String title, Terminal terminal) throws InterruptedException {
        boolean completed = Until.isTrue(PATIENCE, GLANCE, () -> {
            List<Progress> all =
                    runs.stream().map(run -> run.campaign().progress()).toList();
            long accepted = all.stream()
                    .mapToLong(progress -> progress.counts().get("was_accepted"))
                    .sum();
            terminal.live(title + Figures.text(accepted) + " accepted");
            return all.stream().allMatch(Progress::completed);
        });
        if (!completed) {
            throw new IllegalStateException(
                    "the campaigns did not complete within " + PATIENCE.toMinutes() + " minutes");
        }
    }

    private static void print(SendPass one, SendPass ten, double limit, Terminal terminal) {
        var table = new Table(
                "updates in a webhook",
                "messages/s",
                "slowest 10 s",
                "seconds",
                "of the limit",
                "server µs",
                "PostgreSQL µs",
                "RSS MB",
                "HOT %",
                "p50 ms",
                "p99 ms");
        for (SendPass pass : List.of(one, ten)) {
            table.row(
                    pass.batch(),
                    pass.perSecond(),
                    pass.slowest(),
                    pass.seconds(),
                    Figures.share(pass.perSecond(), limit),
                    pass.serverMicros(),
                    pass.postgresMicros(),
                    pass.used().serverMegabytes(),
                    pass.hotPercent(),
                    pass.webhooks().p50Millis(),
                    pass.webhooks().p99Millis());
        }
        table.print(terminal);
        terminal.say("  messages/s: accepted ones by the seconds between the first and the last acceptance");
        terminal.say("  the limit: " + Figures.text(limit)
                + " messages/s posted straight to the simulator by the same client");
        terminal.say("  counters and ledger " + (one.exact() && ten.exact() ? "agree" : "DISAGREE"));
    }
}
