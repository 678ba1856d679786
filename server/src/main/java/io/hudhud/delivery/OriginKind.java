package io.hudhud.delivery;

/** What kind of thing an origin's messages come from. */
public enum OriginKind {
    CAMPAIGN(0),
    EVENT_CAMPAIGN(1),
    CONVERSATION(2),
    API(3);

    private final short code;

    OriginKind(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as. */
    public short code() {
        return code;
    }

    public static OriginKind ofCode(int code) {
        return switch (code) {
            case 0 -> CAMPAIGN;
            case 1 -> EVENT_CAMPAIGN;
            case 2 -> CONVERSATION;
            case 3 -> API;
            default -> throw new IllegalArgumentException("no kind of origin has the code " + code);
        };
    }
}
