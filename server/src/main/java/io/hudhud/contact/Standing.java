package io.hudhud.contact;

/**
 * Where a person stands on one purpose: out, never asked, or in with the grade of the proof. Stored on the contact beside
 * the consent ledger that it follows from.
 */
public enum Standing {
    OPTED_OUT(-1),
    NONE(0),
    ATTESTED(1),
    SINGLE(2),
    DOUBLE(3);

    private final short code;

    Standing(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as; a higher one is the better proof. */
    public short code() {
        return code;
    }

    public static Standing ofCode(int code) {
        return switch (code) {
            case -1 -> OPTED_OUT;
            case 0 -> NONE;
            case 1 -> ATTESTED;
            case 2 -> SINGLE;
            case 3 -> DOUBLE;
            default -> throw new IllegalArgumentException("no standing has the code " + code);
        };
    }

    public boolean isOptIn() {
        return code > 0;
    }
}
