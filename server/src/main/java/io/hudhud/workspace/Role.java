package io.hudhud.workspace;

import java.util.Locale;

/** What a person or a program may do in a workspace. Each role includes all that the later ones may do. */
public enum Role {
    OWNER(0),
    ADMIN(1),
    MARKETER(2),
    AGENT(3),
    VIEWER(4);

    private final short code;

    Role(int code) {
        this.code = (short) code;
    }

    public boolean includes(Role other) {
        return code <= other.code;
    }

    /** The number it is stored as. */
    public short code() {
        return code;
    }

    /** How the API calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofCode(int code) {
        return switch (code) {
            case 0 -> OWNER;
            case 1 -> ADMIN;
            case 2 -> MARKETER;
            case 3 -> AGENT;
            case 4 -> VIEWER;
            default -> throw new IllegalArgumentException("no role has the code " + code);
        };
    }
}
