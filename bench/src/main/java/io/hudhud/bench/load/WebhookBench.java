package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.Progress;
import io.hudhud.bench.ledger.SentMessage;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.simulator.Merchant;
import io.hudhud.bench.stack.Meter;
import io.hudhud.bench.stack.StackSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signed batches of statuses at a given rate, three statuses for each message. */
public final class WebhookBench implements Benchmark {
    private static final int USUAL_RATE = 3_300;
    private static final int USUAL_SECONDS = 20;
    private static final int WARM_UP = 5_000;
    private static final List<Integer> BATCHES = List.of(1, 10, 100);
    private static final List<String> LADDER = List.of("sent", "delivered", "read");
    private static final int REPORTED = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String purpose() {
        return "signed status batches of 1, 10 and 100 updates at a given rate";
    }

    @Override
    public String usage() {
        return "[--rate UPDATES_PER_SECOND] [--seconds N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int rate = options.number("--rate", USUAL_RATE, 1, 100_000);
        int seconds = options.number("--seconds", USUAL_SECONDS, 1, 600);
        int perBatch = Math.max(1, rate * seconds / LADDER.size());
        int warmUp = Math.min(perBatch, WARM_UP);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            // The simulator keeps quiet: every status of this run is posted from here.
            shop.simulator().people(Map.of("failures", Map.of(), "sent_delay_ms", List.of(3_600_000, 3_600_000)));
            shop.welcome(warmUp + perBatch * BATCHES.size());
            terminal.say("Sending the messages first that the statuses are about…");
            Run run = Run.launch(shop.draft("To be reported", 0, null));
            Progress sent = run.awaitCompleted(PATIENCE);
            shop.simulator().forget();
            List<SentMessage> messages;
            try (var ledger = shop.ledger()) {
                messages = ledger.sent(sent.origin());
            }
            terminal.say("Warming up: cold code takes three times as long.");
            post(shop, messages.subList(0, warmUp), 1, rate);
            terminal.say(Figures.text(rate) + " updates a second, " + seconds + " seconds for each size of batch");
            var results = new ArrayList<Result>();
            for (int i = 0; i < BATCHES.size(); i++) {
                int from = warmUp + i * perBatch;
                results.add(post(shop, messages.subList(from, from + perBatch), BATCHES.get(i), rate));
            }
            boolean exact;
            try (var ledger = shop.ledger()) {
                exact = ledger.counterEqualsLedger(sent.origin())
                        && ledger.counted(sent.origin()).get("read") == messages.size();
            }
            print(results, exact, terminal);
            return new Findings(exact, figures(results, exact));
        }
    }

    private static Result post(Shop shop, List<SentMessage> messages, int batch, int rate) throws InterruptedException {
        var number = Merchant.withNumbers(1).numbers().getFirst();
        long now = Instant.now().getEpochSecond();
        var bodies = new ArrayList<StatusWebhook>();
        var updates = new ArrayList<StatusWebhook.Update>();
        for (String status : LADDER) {
            for (SentMessage message : messages) {
                updates.add(new StatusWebhook.Update(message, status));
                if (updates.size() == batch) {
                    bodies.add(StatusWebhook.of(updates, number.id(), number.display(), now));
                    updates.clear();
                }
            }
        }
        if (!updates.isEmpty()) {
            bodies.add(StatusWebhook.of(updates, number.id(), number.display(), now));
        }
        URI address = shop.stack().serverUrl().resolve(shop.senders().getFirst().webhookPath());
        Meter meter = Meter.start(shop.stack());
        var posted = new PacedPosts(address).post(bodies, (double) rate / batch);
        return new Result(batch, (long) messages.size() * LADDER.size(), posted, meter.read());
    }

    private static void print(List<Result> results, boolean exact, Terminal terminal) {
        var table =
                new Table("updates in a webhook", "updates/s", "p50 ms", "p99 ms", "µs/update", "server µs", "RSS MB");
        for (Result result : results) {
            table.row(
                    result.batch(),
                    result.perSecond(),
                    result.posted().answers().millis(0.5),
                    result.posted().answers().millis(0.99),
                    result.micros(),
                    Meter.Used.microsPer(result.used().server(), result.updates()),
                    result.used().serverMegabytes());
        }
        table.print(terminal);
        terminal.say("  counters and ledger " + (exact ? "agree, every message is read" : "DISAGREE"));
    }

    private static Map<String, Object> figures(List<Result> results, boolean exact) {
        var figures = new LinkedHashMap<String, Object>();
        for (Result result : results) {
            String suffix = result.batch() == REPORTED ? "" : "_batch_" + result.batch();
            figures.put("updates_per_second" + suffix, Figures.rounded(result.perSecond()));
            figures.put("p50_ms" + suffix, result.posted().answers().millis(0.5));
            figures.put("p99_ms" + suffix, result.posted().answers().millis(0.99));
            figures.put("cpu_us_per_update" + suffix, Figures.rounded(result.micros()));
        }
        figures.put("counters_exact", exact);
        return figures;
    }

    private record Result(int batch, long updates, PacedPosts.Posted posted, Meter.Used used) {

        double perSecond() {
            return updates * 1e9 / posted.took().toNanos();
        }

        /** Server and PostgreSQL together. */
        double micros() {
            return Meter.Used.microsPer(used.server().plus(used.postgres()), updates);
        }
    }
}
