package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Percentiles;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.StackSettings;
import java.time.Duration;
import java.util.LinkedHashMap;

/** Order messages while a campaign takes all that its sender may send. */
public final class LanesBench implements Benchmark {
    private static final int USUAL_SECONDS = 20;
    private static final int ORDERS_PER_SECOND = 20;
    private static final int CAMPAIGN_PER_SECOND = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String purpose() {
        return "transactional messages, from the request to WhatsApp's acceptance, while a campaign saturates the sender";
    }

    @Override
    public String usage() {
        return "[--seconds N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int seconds = options.number("--seconds", USUAL_SECONDS, 1, 600);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            shop.peopleAnswerAtOnce();
            shop.welcome(CAMPAIGN_PER_SECOND * (seconds + 10));
            Run run = Run.launch(shop.draft("Everybody", 0, null));
            run.awaitAccepted(CAMPAIGN_PER_SECOND, PATIENCE);
            long before = run.campaign().progress().counts().get("was_accepted");
            long began = System.nanoTime();
            Orders orders =
                    Orders.place(shop, "TRANSACTIONAL", seconds * ORDERS_PER_SECOND, ORDERS_PER_SECOND, terminal);
            double campaign = (run.campaign().progress().counts().get("was_accepted") - before)
                    * 1e9
                    / (System.nanoTime() - began);
            boolean stillRan = !run.campaign().progress().completed();
            Percentiles waits = orders.waits(shop, PATIENCE);
            run.campaign().close();
            new Table("", "p50 ms", "p99 ms", "most ms", "messages/s")
                    .row("orders", waits.millis(0.5), waits.millis(0.99), waits.millis(1), (double) ORDERS_PER_SECOND)
                    .row("campaign beside them", "", "", "", campaign)
                    .print(terminal);
            if (!stillRan) {
                terminal.say("  the campaign ended early: the figures flatter");
            }
            var figures = new LinkedHashMap<String, Object>();
            figures.put("transactional_p50_ms", waits.millis(0.5));
            figures.put("transactional_p99_ms", waits.millis(0.99));
            figures.put("campaign_messages_per_second", Figures.rounded(campaign));
            figures.put("orders", waits.count());
            figures.put("saturated", stillRan);
            return new Findings(waits.count() == orders.count(), figures);
        }
    }
}
