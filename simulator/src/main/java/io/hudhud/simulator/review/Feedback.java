package io.hudhud.simulator.review;

import org.jspecify.annotations.Nullable;

/** Readers of something, and how many of them complained. The thresholds are ours: Meta publishes none. */
final class Feedback {
    private static final int FEWEST_READERS = 50;
    private static final double YELLOW = 0.02;
    private static final double RED = 0.05;

    private int readers;
    private int complaints;

    /** Counts a reader; the score that follows from a complaint, null while there is nothing to say. */
    synchronized @Nullable String read(boolean complained) {
        readers++;
        complaints += complained ? 1 : 0;
        if (readers < FEWEST_READERS || !complained) {
            return null;
        }
        double share = complaints / (double) readers;
        return share >= RED ? "RED" : share >= YELLOW ? "YELLOW" : "GREEN";
    }

    synchronized void startOver() {
        readers = 0;
        complaints = 0;
    }

    static boolean isWorse(String score, String than) {
        return rank(score) > rank(than);
    }

    private static int rank(String score) {
        return switch (score) {
            case "RED" -> 2;
            case "YELLOW" -> 1;
            default -> 0;
        };
    }
}
