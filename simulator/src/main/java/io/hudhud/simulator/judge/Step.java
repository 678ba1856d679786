package io.hudhud.simulator.judge;

/** A status that webhooks report. */
public enum Step {
    SENT(0, "sent"),
    DELIVERED(1, "delivered"),
    READ(2, "read"),
    FAILED(3, "failed");

    private static final Step[] BY_NUMBER = {SENT, DELIVERED, READ, FAILED};
    private final int number;
    private final String word;

    Step(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /** As the webhook spells it. */
    public String word() {
        return word;
    }

    /** A small number that stands for it. */
    public int number() {
        return number;
    }

    /** The step with that number. */
    public static Step numbered(int number) {
        return BY_NUMBER[number];
    }
}
