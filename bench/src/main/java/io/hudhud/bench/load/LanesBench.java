package io.hudhud.bench.load;

import io.hudhud.bench.Command;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.SingleMessage;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Percentiles;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.simulator.Merchant;
import io.hudhud.bench.stack.StackSettings;
import io.hudhud.bench.stack.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Order messages while a campaign takes all that its sender may send. */
public final class LanesBench implements Command {
    private static final int USUAL_SECONDS = 20;
    private static final int ORDERS_PER_SECOND = 20;
    private static final int CAMPAIGN_PER_SECOND = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(100);

    @Override
    public String purpose() {
        return "transactional messages, from the request to WhatsApp's acceptance, while a campaign saturates the sender";
    }

    @Override
    public String usage() {
        return "[--seconds N] [--json]";
    }

    @Override
    public Set<String> valued() {
        return Set.of("--seconds");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json");
    }

    @Override
    public int run(Options options, Terminal terminal) throws Exception {
        int seconds = options.number("--seconds", USUAL_SECONDS, 1, 600);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            shop.peopleAnswerAtOnce();
            shop.welcome(CAMPAIGN_PER_SECOND * (seconds + 10));
            Run run = Run.launch(shop.draft("Everybody", 0, null));
            run.awaitAccepted(CAMPAIGN_PER_SECOND, PATIENCE);
            long before = run.campaign().progress().counts().get("was_accepted");
            long began = System.nanoTime();
            Map<String, Instant> asked = order(shop, seconds * ORDERS_PER_SECOND, terminal);
            double campaign = (run.campaign().progress().counts().get("was_accepted") - before)
                    * 1e9
                    / (System.nanoTime() - began);
            boolean stillRan = !run.campaign().progress().completed();
            Percentiles waits = waits(shop, asked);
            run.campaign().close();
            new Table("", "p50 ms", "p99 ms", "most ms", "messages/s")
                    .row("orders", waits.millis(0.5), waits.millis(0.99), waits.millis(1), (double) ORDERS_PER_SECOND)
                    .row("campaign beside them", "", "", "", campaign)
                    .print(terminal);
            if (!stillRan) {
                terminal.say("  the campaign ended early: the figures flatter");
            }
            if (options.has("--json")) {
                var figures = new LinkedHashMap<String, Object>();
                figures.put("transactional_p50_ms", waits.millis(0.5));
                figures.put("transactional_p99_ms", waits.millis(0.99));
                figures.put("campaign_messages_per_second", Figures.rounded(campaign));
                figures.put("orders", waits.count());
                figures.put("saturated", stillRan);
                terminal.json(figures);
            }
            return waits.count() == asked.size() ? 0 : 1;
        }
    }

    /** Asks for so many messages at an even pace, each to somebody else; when each was asked for, by recipient. */
    private static Map<String, Instant> order(Shop shop, int orders, Terminal terminal) throws InterruptedException {
        var asked = new HashMap<String, Instant>();
        long began = System.nanoTime();
        for (int n = 0; n < orders; n++) {
            Duration early = Duration.ofNanos(began + n * (1_000_000_000L / ORDERS_PER_SECOND) - System.nanoTime());
            if (early.isPositive()) {
                Thread.sleep(early);
            }
            // Numbers of their own, beside the campaign's people: no pair of sender and person is met twice.
            String phone = String.format("96651%07d", n);
            asked.put(phone, Instant.now());
            shop.hudhud()
                    .sendMessage(new SingleMessage(
                            shop.senders().getFirst().id(),
                            "+" + phone,
                            shop.orderShipped(),
                            Integer.toString(10_000 + n)));
            terminal.live("  " + n + " of " + orders + " orders");
        }
        return asked;
    }

    private static Percentiles waits(Shop shop, Map<String, Instant> asked) throws InterruptedException {
        var waits = new Percentiles();
        for (Map.Entry<String, Instant> order : asked.entrySet()) {
            Until.isTrue(
                    PATIENCE,
                    GLANCE,
                    () -> shop.simulator()
                            .acceptedAt(order.getKey(), Merchant.ORDER_SHIPPED)
                            .map(at -> Duration.between(order.getValue(), at))
                            .map(wait -> {
                                waits.add(wait);
                                return true;
                            })
                            .orElse(false));
        }
        return waits;
    }
}
