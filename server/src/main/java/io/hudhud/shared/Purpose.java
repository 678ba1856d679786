package io.hudhud.shared;

/** Why a message is sent, as the merchant says. Meta's template category decides price and route, not this. */
public enum Purpose {
    MARKETING(0),
    TRANSACTIONAL(1),
    SERVICE(2);

    private final short code;

    Purpose(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as. */
    public short code() {
        return code;
    }

    public static Purpose ofCode(int code) {
        return switch (code) {
            case 0 -> MARKETING;
            case 1 -> TRANSACTIONAL;
            case 2 -> SERVICE;
            default -> throw new IllegalArgumentException("no purpose has the code " + code);
        };
    }
}
