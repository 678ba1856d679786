package io.hudhud.bench.demo;

import io.hudhud.bench.Command;
import io.hudhud.bench.Options;
import io.hudhud.bench.UsageProblem;
import io.hudhud.bench.api.ApiProblem;
import io.hudhud.bench.api.Campaign;
import io.hudhud.bench.api.Import;
import io.hudhud.bench.api.ImportBasis;
import io.hudhud.bench.api.Progress;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.simulator.Accepted;
import io.hudhud.bench.stack.Meter;
import io.hudhud.bench.stack.StackSettings;
import io.hudhud.bench.verdict.Evidence;
import io.hudhud.bench.verdict.Verdict;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Everything on this machine, a first campaign, and what became of every message. */
public final class Demo implements Command {
    private static final int PORT = 8080;
    private static final int THROUGHPUT = 1_000;
    private static final Duration IMPORT = Duration.ofMinutes(15);
    private static final Duration GLANCE = Duration.ofMillis(200);
    /** How long the last statuses may take after the last acceptance. */
    private static final Duration SETTLE = Duration.ofSeconds(55);

    @Override
    public String purpose() {
        return "starts everything on this machine, sends a first campaign to invented people and shows what became of it";
    }

    @Override
    public String usage() {
        return "[--once] [--json] [--count N] [--rate N] [--contacts FILE.csv [--consent-column NAME]] [--region SA]";
    }

    @Override
    public int run(Options options, Terminal terminal) throws Exception {
        DemoPlan plan = DemoPlan.of(options);
        terminal.say("Starting PostgreSQL, the simulator of WhatsApp and the server…");
        var merchant = DemoMerchant.invented();
        StackSettings settings = merchant.owning(StackSettings.plain()).listeningOn(PORT);
        try (Shop shop = Shop.open(settings, 1, THROUGHPUT)) {
            Outcome outcome = campaign(plan, shop, terminal);
            OutcomeReport.print(outcome, terminal);
            if (!plan.once()) {
                whereToLook(shop, merchant, terminal);
            }
            if (plan.json()) {
                var figures = new LinkedHashMap<>(outcome.figures());
                if (!plan.once()) {
                    figures.putAll(addresses(shop, merchant));
                }
                terminal.json(figures);
            }
            if (!plan.once()) {
                new CountDownLatch(1).await();
            }
            return outcome.verdict().holds() ? 0 : 1;
        }
    }

    private static Outcome campaign(DemoPlan plan, Shop shop, Terminal terminal)
            throws InterruptedException, SQLException {
        shop.simulator().people(Map.of("read_delay_ms", List.of(500, 8_000)));
        importPeople(plan, shop, terminal);
        Campaign campaign = shop.draft("Autumn offer", 0, plan.perSecond());
        long targeted = campaign.preflight().targeted();
        terminal.say("Launching a campaign to " + Figures.text(targeted) + " people.");
        Meter meter = Meter.start(shop.stack());
        Instant launched = Instant.now();
        campaign.launch();
        Progress end = watch(campaign, targeted, shop, terminal);
        Meter.Used used = meter.read();
        try (var ledger = shop.ledger()) {
            Verdict verdict = Verdict.on(Evidence.gather(targeted, campaign, ledger, shop.simulator()));
            Accepted accepted = verdict.accepted();
            Duration sending = accepted.accepted() == 0 ? Duration.ZERO : Duration.between(launched, accepted.last());
            return new Outcome(
                    end,
                    campaign.reasons(),
                    verdict,
                    sending,
                    used,
                    shop.simulator().webhooks());
        }
    }

    private static void importPeople(DemoPlan plan, Shop shop, Terminal terminal) throws InterruptedException {
        if (plan.consentColumn() == null) {
            terminal.say("No consent column is named: the sample merchant attests that these people agreed.");
        }
        Import done = imported(plan, shop);
        if (!done.succeeded()) {
            throw new UsageProblem("the file could not be imported: " + done.failure());
        }
        terminal.say(String.format(
                Locale.ROOT,
                "Imported %,d people from %,d rows; %,d rows were about somebody already read, %,d were refused with a reason.",
                done.people(),
                done.rows(),
                done.duplicates(),
                done.refused()));
    }

    private static Import imported(DemoPlan plan, Shop shop) throws InterruptedException {
        var basis = new ImportBasis(plan.consentColumn(), plan.region(), List.of("marketing"));
        try {
            return shop.hudhud().importContacts(plan.file(shop.stack().folder()), basis, IMPORT);
        } catch (ApiProblem problem) {
            if (problem.status() >= 500) {
                throw problem;
            }
            throw new UsageProblem("the file cannot be imported: " + problem.detail());
        }
    }

    /** Shows how it goes, until nothing moves any more. */
    private static Progress watch(Campaign campaign, long targeted, Shop shop, Terminal terminal)
            throws InterruptedException {
        var line = new LiveLine(targeted);
        long lastAccepted = -1;
        long sinceNanos = System.nanoTime();
        while (true) {
            Progress progress = campaign.progress();
            terminal.live(line.show(progress.counts()));
            long accepted = progress.counts().get("was_accepted");
            if (accepted != lastAccepted) {
                lastAccepted = accepted;
                sinceNanos = System.nanoTime();
            }
            boolean settled = progress.completed() && shop.simulator().outstanding() == 0;
            if (settled || System.nanoTime() - sinceNanos > SETTLE.toNanos()) {
                return campaign.progress();
            }
            Thread.sleep(GLANCE);
        }
    }

    private static void whereToLook(Shop shop, DemoMerchant merchant, Terminal terminal) {
        terminal.say("");
        terminal.say("Everything stays up. Open");
        terminal.say("  " + shop.stack().serverUrl() + "     and sign in as " + merchant.email() + " with the password "
                + merchant.password());
        terminal.say("  " + shop.stack().serverUrl() + "/api     the API and its reader; key: "
                + shop.stack().apiKey());
        terminal.say("  " + shop.stack().simulatorUrl() + "/phones     the telephones, with what was sent to them");
        terminal.say("  " + shop.stack().simulatorUrl() + "/_simulator/judge     what the simulator saw");
        terminal.say("  " + shop.stack().folder() + "     logs and data, gone at the end");
        terminal.say("Ctrl-C ends all of it.");
    }

    /** For programs that go on from here, such as the browser tests. */
    private static Map<String, Object> addresses(Shop shop, DemoMerchant merchant) {
        return Map.of(
                "url", shop.stack().serverUrl().toString(),
                "simulator_url", shop.stack().simulatorUrl().toString(),
                "api_key", shop.stack().apiKey(),
                "email", merchant.email(),
                "password", merchant.password());
    }
}
