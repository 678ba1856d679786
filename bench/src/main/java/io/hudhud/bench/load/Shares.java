package io.hudhud.bench.load;

import io.hudhud.bench.report.Figures;
import io.hudhud.bench.shop.Run;
import io.hudhud.bench.simulator.Simulator;
import io.hudhud.bench.simulator.Timeline;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Who got how much of a sender while several campaigns had something to send: in the whole seconds after the last of them
 * began and before the first of them ended.
 *
 * @param accepted messages of each in that time
 */
record Shares(long seconds, List<Long> accepted) {

    Shares {
        accepted = List.copyOf(accepted);
    }

    static Shares among(Simulator simulator, List<Run> runs) {
        return of(runs.stream()
                .map(run -> simulator.timeline(run.campaign().progress().origin()))
                .toList());
    }

    static Shares of(List<Timeline> timelines) {
        Instant since = timelines.stream()
                .map(Timeline::from)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusSeconds(1);
        Instant until = timelines.stream()
                .map(Timeline::end)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusSeconds(1);
        return new Shares(
                Math.max(0, until.getEpochSecond() - since.getEpochSecond()),
                timelines.stream()
                        .map(timeline -> timeline.between(since, until))
                        .toList());
    }

    boolean allProgress() {
        return accepted.stream().allMatch(messages -> messages > 0);
    }

    double percent(int i) {
        return Figures.percent(accepted.get(i), total());
    }

    /** How far it is from an equal share, in percent of that share; 100 when nothing was accepted at all. */
    double deviationPercent(int i) {
        double fair = (double) total() / accepted.size();
        return fair == 0 ? 100 : Figures.rounded(100 * Math.abs(accepted.get(i) - fair) / fair);
    }

    double largestDeviationPercent() {
        double largest = 0;
        for (int i = 0; i < accepted.size(); i++) {
            largest = Math.max(largest, deviationPercent(i));
        }
        return largest;
    }

    double perSecond() {
        return seconds == 0 ? 0 : (double) total() / seconds;
    }

    private long total() {
        return accepted.stream().mapToLong(Long::longValue).sum();
    }
}
