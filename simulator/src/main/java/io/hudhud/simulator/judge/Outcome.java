package io.hudhud.simulator.judge;

/** The last thing that will be reported of a message, decided when it was accepted. */
public enum Outcome {
    /** Sent, and never delivered. */
    SENT(0),
    DELIVERED(1),
    READ(2),
    /** Refused after acceptance, with a code. */
    FAILED(3),
    /** Held for quality assessment and then dropped: fails with 132015. */
    DROPPED(4);

    private static final Outcome[] BY_NUMBER = {SENT, DELIVERED, READ, FAILED, DROPPED};
    private final int number;

    Outcome(int number) {
        this.number = number;
    }

    /** What stands for it in the log. */
    int number() {
        return number;
    }

    static Outcome numbered(int number) {
        return BY_NUMBER[number];
    }
}
