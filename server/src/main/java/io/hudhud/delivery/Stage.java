package io.hudhud.delivery;

/** How far an origin has come. */
public enum Stage {
    /** Its audience is frozen when the launch is due. */
    SCHEDULED(0),
    /** Slices are becoming messages; sending has begun. */
    FREEZING(1),
    /** Everybody who was targeted is in the ledger. */
    FROZEN(2),
    /** Stopped for good. */
    CLOSED(3);

    private final short code;

    Stage(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as. */
    public short code() {
        return code;
    }

    public static Stage ofCode(int code) {
        return switch (code) {
            case 0 -> SCHEDULED;
            case 1 -> FREEZING;
            case 2 -> FROZEN;
            case 3 -> CLOSED;
            default -> throw new IllegalArgumentException("no stage has the code " + code);
        };
    }
}
