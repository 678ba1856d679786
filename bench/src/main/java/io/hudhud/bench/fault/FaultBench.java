package io.hudhud.bench.fault;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.StackSettings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;

/** Kill -9 during campaigns, at random moments, with faults injected; the simulator's log is the judge. */
public final class FaultBench implements Benchmark {
    private static final int THROUGHPUT = 1_000;

    @Override
    public String purpose() {
        return "kills server and PostgreSQL at random moments during campaigns and asks the judge what was lost or doubled";
    }

    @Override
    public String usage() {
        return "[--rounds N] [--kill server|postgres|both|mix] [--count N] [--rate N] [--seed N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        FaultPlan plan = FaultPlan.of(options);
        terminal.say(plan.rounds() + " rounds of " + plan.people() + " people, kill " + plan.kill() + ", seed "
                + plan.seed());
        FaultPlan.SHORT_WINDOWS.forEach((name, value) -> terminal.say("  " + name + " = " + value));
        StackSettings settings = StackSettings.quickStart();
        for (var window : FaultPlan.SHORT_WINDOWS.entrySet()) {
            settings = settings.with(window.getKey(), window.getValue());
        }
        try (Shop shop = Shop.open(settings, 1, THROUGHPUT)) {
            long began = System.nanoTime();
            List<RoundResult> results = rounds(plan, shop, terminal);
            boolean holds = results.stream().allMatch(RoundResult::holds);
            if (!holds) {
                shop.stack().keepFolder();
            }
            terminal.say(
                    holds
                            ? "All " + results.size() + " rounds held."
                            : "A round did NOT hold; play it again with --seed " + plan.seed());
            return new Findings(holds, figures(plan, results, (System.nanoTime() - began) / 1_000_000_000));
        }
    }

    private static List<RoundResult> rounds(FaultPlan plan, Shop shop, Terminal terminal)
            throws InterruptedException, SQLException {
        shop.peopleAnswerAtOnce();
        shop.welcome(plan.people());
        shop.simulator()
                .set(Map.of(
                        "webhooks",
                        Map.of(
                                "duplicates", 0.05,
                                "reordered", 0.1,
                                "reorder_ms", 1_500,
                                "retry_base_ms", 200,
                                "retry_max_ms", 2_000)));
        FaultPlan.faults().forEach(shop.simulator()::fault);
        var random = new SplittableRandom(plan.seed());
        var results = new ArrayList<RoundResult>();
        for (int n = 1; n <= plan.rounds(); n++) {
            RoundResult result = new Round(plan, shop, random.split()).play(n);
            results.add(result);
            terminal.say(result.line());
            if (!result.holds()) {
                break;
            }
        }
        return results;
    }

    private static Map<String, Object> figures(FaultPlan plan, List<RoundResult> results, long seconds) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rounds", results.size());
        figures.put("missing", sum(results, result -> result.verdict().missing()));
        figures.put("duplicates", sum(results, result -> result.verdict().duplicates()));
        figures.put("in_doubt", sum(results, RoundResult::inDoubt));
        figures.put("unresolved", sum(results, RoundResult::unresolved));
        figures.put("named_resends", sum(results, result -> result.verdict().resends()));
        figures.put(
                "counters_exact",
                results.stream().allMatch(result -> result.verdict().countersExact()));
        figures.put("completed", results.stream().allMatch(RoundResult::completed));
        figures.put("kill", plan.kill());
        figures.put(
                "messages", sum(results, result -> result.verdict().accepted().accepted()));
        figures.put("seed", plan.seed());
        figures.put("seconds", seconds);
        return figures;
    }

    private static long sum(List<RoundResult> results, ToLongFunction<RoundResult> figure) {
        return results.stream().mapToLong(figure).sum();
    }
}
