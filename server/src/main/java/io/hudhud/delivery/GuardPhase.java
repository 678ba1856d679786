package io.hudhud.delivery;

/** How far a guarded start is. */
public enum GuardPhase {
    /** The audience is not frozen yet: nothing leaves. */
    PENDING(0),
    /** The first share may leave, and the rest waits. */
    GUARDING(1),
    /** A limit was exceeded: a person decides. Without the hold it goes on. */
    STOPPED(2),
    /** The rest may leave too. */
    OPEN(3);

    private final short code;

    GuardPhase(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as. */
    public short code() {
        return code;
    }

    public static GuardPhase ofCode(int code) {
        return switch (code) {
            case 0 -> PENDING;
            case 1 -> GUARDING;
            case 2 -> STOPPED;
            case 3 -> OPEN;
            default -> throw new IllegalArgumentException("no phase of a guarded start has the code " + code);
        };
    }
}
