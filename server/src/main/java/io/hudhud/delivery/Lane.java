package io.hudhud.delivery;

/** Who goes first: orders do not wait behind sales. */
public enum Lane {
    TRANSACTIONAL(0),
    /** Event-driven marketing, such as a cart reminder. */
    TRIGGERED(1),
    CAMPAIGN(2);

    private final short code;

    Lane(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as; lower goes first. */
    public short code() {
        return code;
    }

    public static Lane ofCode(int code) {
        return switch (code) {
            case 0 -> TRANSACTIONAL;
            case 1 -> TRIGGERED;
            case 2 -> CAMPAIGN;
            default -> throw new IllegalArgumentException("no lane has the code " + code);
        };
    }
}
