package io.hudhud.bench.fault;

import io.hudhud.bench.api.Audience;
import io.hudhud.bench.api.Campaign;
import io.hudhud.bench.api.CampaignDraft;
import io.hudhud.bench.ledger.Ledger;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.Until;
import io.hudhud.bench.verdict.Evidence;
import io.hudhud.bench.verdict.Verdict;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** One campaign that is launched by two clients at once, paused and resumed at random, and killed under way. */
final class Round {
    private static final Duration BACK = Duration.ofSeconds(90);
    private static final Duration COMPLETION = Duration.ofMinutes(3);
    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final FaultPlan plan;
    private final Shop shop;
    private final SplittableRandom random;
    private final Kill kill;

    Round(FaultPlan plan, Shop shop, SplittableRandom random) {
        this.plan = plan;
        this.shop = shop;
        this.random = random;
        kill = Kill.drawn(plan.kill(), random);
    }

    RoundResult play(int n) throws InterruptedException, SQLException {
        long began = System.nanoTime();
        Campaign campaign = shop.hudhud().draft(draft(n, random.nextBoolean()));
        Duration moment =
                Duration.ofMillis(50 + random.nextLong(plan.undisturbed().toMillis()));
        var over = new AtomicBoolean();
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            var killer = run(others, () -> killAfter(moment, random.split()));
            var oneClient = run(others, () -> launch(campaign));
            var otherClient = run(others, () -> launch(shop.hudhud().campaign(campaign.id())));
            var storm = run(others, () -> pauseAndResume(campaign, over, random.split()));
            oneClient.join();
            otherClient.join();
            killer.join();
            over.set(true);
            storm.join();
        }
        shop.stack().awaitServer();
        Patience.once(campaign::resume);
        boolean completed = Until.isTrue(COMPLETION, GLANCE, () -> isCompleted(campaign));
        Until.isTrue(QUIET, GLANCE, () -> shop.simulator().outstanding() == 0);
        try (Ledger ledger = shop.ledger()) {
            Verdict verdict = Verdict.on(Evidence.gather(plan.people(), campaign, ledger, shop.simulator()));
            boolean launchedOnce = ledger.origins(campaign.id()) == 1;
            return new RoundResult(
                    n, kill, moment, Duration.ofNanos(System.nanoTime() - began), completed, launchedOnce, verdict);
        }
    }

    private CampaignDraft draft(int n, boolean resendDoubt) {
        return new CampaignDraft(
                "Round " + n,
                shop.senders().getFirst().id(),
                shop.offer(),
                Audience.everybody(),
                plan.perSecond(),
                resendDoubt);
    }

    private void killAfter(Duration moment, SplittableRandom chance) throws InterruptedException {
        Thread.sleep(moment);
        kill.strike(shop.stack(), chance);
    }

    private static void launch(Campaign campaign) throws InterruptedException {
        Patience.until(BACK, () -> {
            campaign.launch();
            return true;
        });
    }

    /** Never leaves it paused for long: the campaign has to be under way when it is killed. */
    private static void pauseAndResume(Campaign campaign, AtomicBoolean over, SplittableRandom chance)
            throws InterruptedException {
        while (!over.get()) {
            Thread.sleep(Duration.ofMillis(200 + chance.nextInt(1_000)));
            storm(campaign::pause, chance);
            Thread.sleep(Duration.ofMillis(chance.nextInt(150)));
            storm(campaign::resume, chance);
        }
    }

    private static void storm(Runnable action, SplittableRandom chance) {
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            Patience.once(action);
        }
    }

    private static boolean isCompleted(Campaign campaign) {
        var completed = new AtomicBoolean();
        Patience.once(() -> completed.set(campaign.progress().completed()));
        return completed.get();
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static CompletableFuture<Void> run(ExecutorService where, Work work) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        work.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new CompletionException(e);
                    }
                },
                where);
    }
}
