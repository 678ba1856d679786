package io.hudhud.bench.load;

import io.hudhud.bench.api.SingleMessage;
import io.hudhud.bench.report.Percentiles;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.simulator.Merchant;
import io.hudhud.bench.stack.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Order messages that were asked for one by one, each to somebody else.
 *
 * @param askedAt when each was asked for, by recipient
 */
record Orders(Map<String, Instant> askedAt) {
    private static final Duration GLANCE = Duration.ofMillis(100);

    Orders {
        askedAt = Map.copyOf(askedAt);
    }

    /** Asks for so many at an even pace. */
    static Orders place(Shop shop, String lane, int orders, int perSecond, Terminal terminal)
            throws InterruptedException {
        var asked = new HashMap<String, Instant>();
        long began = System.nanoTime();
        for (int n = 0; n < orders; n++) {
            Duration early = Duration.ofNanos(began + n * (1_000_000_000L / perSecond) - System.nanoTime());
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
                            Integer.toString(10_000 + n),
                            lane));
            terminal.live("  " + n + " of " + orders + " orders");
        }
        return new Orders(asked);
    }

    int count() {
        return askedAt.size();
    }

    /** From the request to WhatsApp's acceptance; those that are not accepted within {@code patience} are not in it. */
    Percentiles waits(Shop shop, Duration patience) throws InterruptedException {
        var waits = new Percentiles();
        for (Map.Entry<String, Instant> order : askedAt.entrySet()) {
            Until.isTrue(
                    patience,
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
