package io.hudhud.simulator.judge;

import java.util.List;

/**
 * Acceptances over time.
 *
 * @param from when the first stretch begins, epoch milliseconds; 0 when nothing was accepted
 * @param millis how long a stretch is
 * @param accepted how many fell into each
 */
public record Timeline(long from, long millis, List<Integer> accepted) {
    public Timeline {
        accepted = List.copyOf(accepted);
    }
}
