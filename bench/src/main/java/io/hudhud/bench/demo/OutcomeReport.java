package io.hudhud.bench.demo;

import io.hudhud.bench.api.Progress;
import io.hudhud.bench.api.Why;
import io.hudhud.bench.ledger.Counts;
import io.hudhud.bench.report.Figures;
import io.hudhud.bench.report.Table;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.verdict.Verdict;
import java.util.List;
import java.util.Locale;

/** The end of a demo, as a person reads it. */
final class OutcomeReport {
    private OutcomeReport() {}

    static void print(Outcome outcome, Terminal terminal) {
        Counts counts = outcome.end().counts();
        terminal.say("");
        terminal.say("What became of every message");
        var milestones = new Table("", "people");
        milestones.row("targeted", outcome.verdict().targeted());
        milestones.row("accepted by WhatsApp", counts.get("was_accepted"));
        milestones.row("delivered", counts.get("was_delivered"));
        milestones.row("read, at least", counts.get("was_read"));
        milestones.print(terminal);
        terminal.say("");
        var states = new Table("where each stands now", "people");
        for (String state : Counts.STATES) {
            if (counts.get(state) > 0) {
                states.row(state.replace('_', ' '), counts.get(state));
            }
        }
        if (counts.get(Counts.RETRIES) > 0) {
            states.row("of those waiting, for another try", counts.get(Counts.RETRIES));
        }
        states.print(terminal);
        reasons(outcome.reasons(), terminal);
        terminal.say("");
        terminal.say(cost(outcome.end()));
        terminal.say(String.format(
                Locale.ROOT,
                "  %.1f seconds from launch to the last acceptance: %,.0f messages a second; webhooks answered in %s ms"
                        + " (half of them) and %s ms (99 %%)",
                outcome.seconds(),
                outcome.perSecond(),
                Figures.text(outcome.webhooks().p50Millis()),
                Figures.text(outcome.webhooks().p99Millis())));
        terminal.say("");
        judge(outcome.verdict(), terminal);
    }

    private static void reasons(List<Why> all, Terminal terminal) {
        if (all.isEmpty()) {
            return;
        }
        terminal.say("");
        var reasons = new Table("why not", "state", "code", "people");
        for (Why why : all) {
            reasons.row(why.reason().replace('_', ' '), why.state(), why.errorCode(), why.count());
        }
        reasons.print(terminal);
    }

    private static String cost(Progress end) {
        String cost = String.format(Locale.ROOT, "  about USD %,.2f at list price, an estimate", end.costUsd());
        return end.unpriced() == 0
                ? cost
                : cost + "; for " + Figures.text(end.unpriced()) + " messages no price is known";
    }

    private static void judge(Verdict verdict, Terminal terminal) {
        terminal.say(
                verdict.holds()
                        ? "The judge: nobody was missed, nobody was messaged twice, every figure equals the ledger."
                        : String.format(
                                Locale.ROOT,
                                "The judge DISAGREES: %,d missed, %,d messaged twice, figures %s the ledger.",
                                verdict.missing(),
                                verdict.duplicates(),
                                verdict.countersExact() ? "equal" : "DIFFER from"));
    }
}
