package io.hudhud.bench.load;

import io.hudhud.bench.report.Figures;
import io.hudhud.bench.simulator.Accepted;
import io.hudhud.bench.simulator.Webhooks;
import io.hudhud.bench.stack.Meter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What sending came to with webhooks of one size.
 *
 * @param slowest messages a second in the slowest ten seconds
 * @param used from the launch until the last status was applied
 * @param exact every message was accepted once and the counters equal the ledger
 */
record SendPass(
        int batch,
        Accepted accepted,
        double slowest,
        Meter.Used used,
        double hotPercent,
        Webhooks webhooks,
        boolean exact) {

    double perSecond() {
        return accepted.perSecond();
    }

    /** From the first acceptance to the last. */
    double seconds() {
        return Duration.between(accepted.first(), accepted.last()).toMillis() / 1000.0;
    }

    double serverMicros() {
        return Meter.Used.microsPer(used.server(), accepted.accepted());
    }

    double postgresMicros() {
        return Meter.Used.microsPer(used.postgres(), accepted.accepted());
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("messages_per_second", Figures.rounded(perSecond()));
        figures.put("sustained_messages_per_second", Figures.rounded(slowest));
        figures.put("seconds", Figures.rounded(seconds()));
        figures.put("seconds_until_all_read", Figures.rounded(used.wall().toMillis() / 1000.0));
        figures.put("server_cpu_us_per_message", Figures.rounded(serverMicros()));
        figures.put("postgres_cpu_us_per_message", Figures.rounded(postgresMicros()));
        figures.put("server_rss_mb", used.serverMegabytes());
        figures.put("hot_percent", hotPercent);
        figures.put("webhook_p50_ms", webhooks.p50Millis());
        figures.put("webhook_p99_ms", webhooks.p99Millis());
        figures.put("counters_exact", exact);
        return figures;
    }
}
