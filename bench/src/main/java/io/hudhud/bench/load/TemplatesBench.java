package io.hudhud.bench.load;

import io.hudhud.bench.Benchmark;
import io.hudhud.bench.Options;
import io.hudhud.bench.api.Rest;
import io.hudhud.bench.ledger.ManyCampaigns;
import io.hudhud.bench.ledger.ManyTemplates;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Percentiles;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.shop.Shop;
import io.hudhud.bench.stack.StackSettings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The pages of templates that people wait for in an account with as many as Meta allows, and the answer of the rules while
 * somebody types. Times are those of whole requests over loopback, the client's part included.
 */
public final class TemplatesBench implements Benchmark {
    private static final int USUAL_TEMPLATES = 6_000;
    private static final int USUAL_CAMPAIGNS = 100_000;
    private static final int WARM_UP = 50;
    private static final int REQUESTS = 200;
    private static final int PAGES_DEEP = 20;

    @Override
    public String purpose() {
        return "the list and the picker of very many templates, their figures, and the check of one while it is written";
    }

    @Override
    public String usage() {
        return "[--templates N] [--campaigns N] [--json]";
    }

    @Override
    public Findings measure(Options options, Terminal terminal) throws Exception {
        int templates = options.number("--templates", USUAL_TEMPLATES, 100, 100_000);
        int campaigns = options.number("--campaigns", USUAL_CAMPAIGNS, 100, 1_000_000);
        try (Shop shop = Shop.open(StackSettings.plain(), 1, 1_000)) {
            terminal.say("Writing " + Figures.text(templates) + " templates and " + Figures.text(campaigns)
                    + " campaigns into the tables…");
            try (var rows = new ManyCampaigns(shop.stack().database())) {
                rows.campaigns(campaigns, shop.offer());
            }
            try (var rows = new ManyTemplates(shop.stack().database())) {
                rows.templates(templates);
                rows.shareOutCampaigns();
            }
            var rest = new Rest(
                    shop.stack().serverUrl().resolve("/api/v1/"), shop.stack().apiKey());
            var requests = requests(rest);
            // A server that has just started compiles its code while it answers.
            for (int i = 0; i < WARM_UP; i++) {
                requests.values().forEach(Runnable::run);
            }
            var table = new Table("request", "p50 ms", "p95 ms", "p99 ms");
            var figures = new LinkedHashMap<String, Object>();
            requests.forEach((name, request) -> {
                var times = time(request);
                table.row(name, times.millis(0.5), times.millis(0.95), times.millis(0.99));
                String key = name.replaceAll("[^a-z0-9]+", "_");
                figures.put(key + "_p50_ms", times.millis(0.5));
                figures.put(key + "_p95_ms", times.millis(0.95));
            });
            table.print(terminal);
            return new Findings(holds(rest), figures);
        }
    }

    private static Map<String, Runnable> requests(Rest rest) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("list", "templates?limit=25");
        pages.put("list, page 21", deep(rest, "templates?limit=25"));
        pages.put("list, approved", "templates?limit=25&status=approved");
        pages.put("list, paused", "templates?limit=25&status=paused");
        pages.put("list, rare kind", "templates?limit=25&kind=catalog");
        pages.put("list, kind of none", "templates?limit=25&kind=flow");
        pages.put("list, category and language", "templates?limit=25&category=utility&language=ar");
        pages.put("list, frequent text", "templates?limit=25&search=collection");
        pages.put("list, rare text", "templates?limit=25&search=" + encoded("number 4321 of"));
        pages.put("list, arabic text", "templates?limit=25&search=" + encoded("الأمسيات الدافئه"));
        pages.put("list, two letters", "templates?limit=25&search=zz");
        pages.put("counts", "templates/counts");
        pages.put("counts, filtered", "templates/counts?kind=catalog&language=ar");
        pages.put("counts, frequent text", "templates/counts?search=collection");
        pages.put("picker", "templates?limit=24");
        pages.put("picker, text", "templates?limit=24&search=shipped");
        var items = rest.get("templates?limit=25").path("items");
        pages.put(
                "figures",
                "template-figures?template="
                        + items.valueStream()
                                .map(item -> item.path("id").asString())
                                .collect(Collectors.joining(",")));
        String first = items.path(0).path("id").asString();
        pages.put("view", "templates/" + first);
        pages.put("history", "templates/" + first + "/history");
        var requests = new LinkedHashMap<String, Runnable>();
        pages.forEach((name, path) -> requests.put(name, () -> rest.get(path)));
        var content =
                content("Hello {{first_name}}, this has never been said before. It is about evenings and long talks.");
        String draft = rest.post("template-drafts", Map.of("content", content))
                .path("id")
                .asString();
        requests.put("check", () -> check(rest, draft, content));
        var twin = content(body(rest));
        requests.put("check, of a twin", () -> check(rest, draft, twin));
        return requests;
    }

    /** Every template is found, and one that says what another says is told so. */
    private static boolean holds(Rest rest) {
        var content = content(body(rest));
        String draft = rest.post("template-drafts", Map.of("content", content))
                .path("id")
                .asString();
        boolean twinIsTold = check(rest, draft, content)
                .path("findings")
                .valueStream()
                .anyMatch(finding -> finding.path("code").asString().equals("text-taken"));
        return twinIsTold && rest.get("templates/counts").path("all").asInt() > 0;
    }

    private static JsonNode check(Rest rest, String draft, Map<String, Object> content) {
        return rest.ask("template-drafts/check", Map.of("draft", draft, "content", content));
    }

    /** What one of the templates says in English. */
    private static String body(Rest rest) {
        return rest.get("templates?limit=1&language=en&search=" + encoded("number 4321 of"))
                .path("items")
                .path(0)
                .path("variants")
                .valueStream()
                .filter(variant ->
                        variant.path("variant").path("language").asString().equals("en"))
                .flatMap(variant -> variant.path("components").valueStream())
                .filter(component -> component.path("type").asString().equals("BODY"))
                .map(component -> component.path("text").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> content(String body) {
        return Map.of(
                "name",
                "written_now",
                "category",
                "marketing",
                "parameterFormat",
                "named",
                "variants",
                List.of(Map.of(
                        "language",
                        "en",
                        "components",
                        List.of(
                                Map.of(
                                        "type",
                                        "BODY",
                                        "text",
                                        body,
                                        "example",
                                        Map.of(
                                                "body_text_named_params",
                                                List.of(Map.of("param_name", "first_name", "example", "Noura")))),
                                Map.of("type", "FOOTER", "text", "Reply STOP to end")))));
    }

    private static String deep(Rest rest, String path) {
        String deep = path;
        for (int page = 0; page < PAGES_DEEP; page++) {
            JsonNode next = rest.get(deep).path("next");
            if (next.isMissingNode() || next.isNull()) {
                return deep;
            }
            deep = path + "&cursor=" + next.asString();
        }
        return deep;
    }

    private static Percentiles time(Runnable request) {
        var times = new Percentiles();
        for (int i = 0; i < REQUESTS; i++) {
            long began = System.nanoTime();
            request.run();
            times.add(Duration.ofNanos(System.nanoTime() - began));
        }
        return times;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
