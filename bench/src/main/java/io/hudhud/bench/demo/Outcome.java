package io.hudhud.bench.demo;

import io.hudhud.bench.api.Progress;
import io.hudhud.bench.api.Why;
import io.hudhud.bench.ledger.Counts;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.simulator.Webhooks;
import io.hudhud.bench.stack.Meter;
import io.hudhud.bench.verdict.Verdict;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a demo came to, for people as a table and for programs as one object. */
record Outcome(Progress end, List<Why> reasons, Verdict verdict, Duration sending, Meter.Used used, Webhooks webhooks) {

    Outcome {
        reasons = List.copyOf(reasons);
    }

    Map<String, Object> figures() {
        Counts counts = end.counts();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("targeted", verdict.targeted());
        figures.put("accepted", counts.get("was_accepted"));
        figures.put("delivered", counts.get("was_delivered"));
        figures.put("read", counts.get("was_read"));
        for (String state : new String[] {"failed", "skipped", "cancelled", "in_doubt", "unresolved", "expired"}) {
            figures.put(state, counts.get(state));
        }
        figures.put("retries", counts.get(Counts.RETRIES));
        figures.put("missing", verdict.missing());
        figures.put("duplicates", verdict.duplicates());
        figures.put("counters_exact", verdict.countersExact());
        figures.put("seconds", Figures.rounded(seconds()));
        figures.put("messages_per_second", Figures.rounded(perSecond()));
        figures.put("webhook_p50_ms", webhooks.p50Millis());
        figures.put("webhook_p99_ms", webhooks.p99Millis());
        figures.put("server_rss_mb", used.serverMegabytes());
        figures.put("server_cpu_us_per_message", Figures.rounded(perMessage(used.server())));
        figures.put("postgres_cpu_us_per_message", Figures.rounded(perMessage(used.postgres())));
        figures.put("cost_usd", Figures.rounded(end.costUsd()));
        figures.put("unpriced", end.unpriced());
        return figures;
    }

    double perSecond() {
        return seconds() == 0 ? 0 : end.counts().get("was_accepted") / seconds();
    }

    double seconds() {
        return sending.toMillis() / 1000.0;
    }

    private double perMessage(Duration cpu) {
        return Meter.Used.microsPer(cpu, end.counts().get("was_accepted"));
    }
}
