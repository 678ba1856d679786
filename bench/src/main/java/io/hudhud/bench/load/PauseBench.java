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
import java.time.Instant;
import java.util.LinkedHashMap;

/** How long after the answer to a pause the last message is accepted. */
public final class PauseBench implements Benchmark {
    private static final int USUAL_ROUNDS = 20;
    private static final int PER_SECOND = 900;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Twice the bar of one second: what is accepted later than this would not be seen. */
    private static final Duration LISTENED = Duration.ofSeconds(2);

    @Override
    public String purpose() {
        return "from the answered pause of a campaign at full pace to the last message that the simulator accepted";
    }

    @Override
    public String usage() {
        return "[--rounds N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int rounds = options.number("--rounds", USUAL_ROUNDS, 1, 1_000);
        int people = PER_SECOND * (rounds + 3);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            shop.peopleAnswerAtOnce();
            shop.welcome(people);
            Run run = Run.launch(shop.draft("Paused again and again", 0, null));
            var lags = new Percentiles();
            var pauses = new Percentiles();
            long stillSent = 0;
            for (int round = 1; round <= rounds; round++) {
                run.awaitAccepted(shop.simulator().accepted().accepted() + PER_SECOND / 3, PATIENCE);
                long asked = System.nanoTime();
                run.campaign().pause();
                Instant answered = Instant.now();
                long before = shop.simulator().accepted().accepted();
                pauses.add(Duration.ofNanos(System.nanoTime() - asked));
                Thread.sleep(LISTENED);
                var after = shop.simulator().accepted();
                stillSent += after.accepted() - before;
                Duration lag = Duration.between(answered, after.last());
                lags.add(lag.isNegative() ? Duration.ZERO : lag);
                terminal.live(
                        "  pause " + round + " of " + rounds + ": " + Figures.text(lags.millis(1)) + " ms at most");
                run.campaign().resume();
            }
            run.campaign().close();
            new Table("", "p50 ms", "p99 ms", "most ms")
                    .row("last acceptance after the answer", lags.millis(0.5), lags.millis(0.99), lags.millis(1))
                    .row("the answer itself", pauses.millis(0.5), pauses.millis(0.99), pauses.millis(1))
                    .print(terminal);
            var figures = new LinkedHashMap<String, Object>();
            figures.put("p50_ms", lags.millis(0.5));
            figures.put("p99_ms", lags.millis(0.99));
            figures.put("answer_p99_ms", pauses.millis(0.99));
            figures.put("accepted_after_answer", stillSent);
            figures.put("pauses", rounds);
            return new Findings(true, figures);
        }
    }
}
