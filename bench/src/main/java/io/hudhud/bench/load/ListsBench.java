package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.Audience;
import io.hudhud.bench.api.Rest;
import io.hudhud.bench.ledger.ManyCampaigns;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Percentiles;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.StackSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The pages that people wait for: the list of a merchant with very many campaigns, and the recipients of a very large one. Times
 * are those of whole requests over loopback, the client's part included.
 */
public final class ListsBench implements Benchmark {
    private static final int USUAL_CAMPAIGNS = 100_000;
    private static final int USUAL_PEOPLE = 1_000_000;
    private static final int WARM_UP = 30;
    private static final int REQUESTS = 200;
    private static final int PAGES_DEEP = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String purpose() {
        return "the first and later pages of the list of campaigns, and of the recipients of a large one";
    }

    @Override
    public String usage() {
        return "[--campaigns N] [--people N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int campaigns = options.number("--campaigns", USUAL_CAMPAIGNS, 100, 1_000_000);
        int people = options.number("--people", USUAL_PEOPLE, 1_000, 5_000_000);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            shop.welcome(100);
            shop.peopleAnswerAtOnce();
            Run run = Run.launch(shop.draft("Large", Audience.everybody()));
            run.awaitAccepted(100, PATIENCE);
            try (var tables = new ManyCampaigns(shop.stack().database())) {
                terminal.say("Writing " + Figures.text(campaigns) + " campaigns and " + Figures.text(people)
                        + " recipients into the tables…");
                tables.campaigns(campaigns, shop.offer());
                tables.recipients(people, run.campaign().progress().origin());
            }
            var rest = new Rest(
                    shop.stack().serverUrl().resolve("/api/v1/"), shop.stack().apiKey());
            var table = new Table("page", "p50 ms", "p95 ms", "p99 ms");
            var figures = new LinkedHashMap<String, Object>();
            var pages = pages(shop, run);
            // A server that has just started compiles its code while it answers.
            for (int i = 0; i < WARM_UP; i++) {
                pages.values().forEach(rest::get);
            }
            pages.forEach((name, path) -> measure(rest, name, path, table, figures));
            table.print(terminal);
            long total = rest.get("campaigns?limit=1").path("total").asLong();
            return new Findings(total == campaigns + 1, figures);
        }
    }

    private static Map<String, String> pages(Shop shop, Run run) {
        var pages = new LinkedHashMap<String, String>();
        String sender = shop.senders().getFirst().id().toString();
        pages.put("campaigns", "campaigns?limit=50");
        pages.put("campaigns, drafts", "campaigns?limit=50&status=draft");
        pages.put("campaigns, active", "campaigns?limit=50&status=active");
        pages.put("campaigns, by name", "campaigns?limit=50&sort=name&order=asc");
        pages.put("campaigns, by launch", "campaigns?limit=50&sort=launched");
        pages.put("campaigns, by audience", "campaigns?limit=50&sort=audience");
        pages.put("campaigns, of a sender", "campaigns?limit=50&sender=" + sender);
        pages.put("campaigns, frequent text", "campaigns?limit=50&q=eid");
        pages.put("campaigns, rare text", "campaigns?limit=50&q=77777");
        pages.put("campaigns, counts", "campaigns/counts");
        pages.put("campaigns, summary", "campaigns/summary?days=30");
        String messages = "campaigns/" + run.campaign().id() + "/messages?limit=50";
        pages.put("recipients", messages);
        pages.put("recipients, failed", messages + "&state=failed");
        pages.put("recipients, failed for a rare reason", messages + "&code=131049");
        pages.put("recipients, cancelled (nobody)", messages + "&state=cancelled");
        pages.put("recipients, frequent text", messages + "&q=person");
        pages.put("recipients, rare text", messages + "&q=person%2077777");
        return pages;
    }

    private static void measure(Rest rest, String name, String path, Table table, Map<String, Object> figures) {
        row(name, time(rest, path), table, figures);
        String deep = path;
        for (int page = 0; page < PAGES_DEEP; page++) {
            JsonNode next = rest.get(deep).path("next");
            if (next.isMissingNode() || next.isNull()) {
                return;
            }
            deep = path + "&cursor=" + next.asString();
        }
        row(name + ", page " + (PAGES_DEEP + 1), time(rest, deep), table, figures);
    }

    private static Percentiles time(Rest rest, String path) {
        var times = new Percentiles();
        for (int i = 0; i < WARM_UP + REQUESTS; i++) {
            long began = System.nanoTime();
            rest.get(path);
            if (i >= WARM_UP) {
                times.add(Duration.ofNanos(System.nanoTime() - began));
            }
        }
        return times;
    }

    private static void row(String name, Percentiles times, Table table, Map<String, Object> figures) {
        table.row(name, times.millis(0.5), times.millis(0.95), times.millis(0.99));
        figures.put(name.replaceAll("[^a-z0-9]+", "_") + "_p95_ms", times.millis(0.95));
    }
}
