package io.hudhud.workspace.access;

import java.util.Locale;

/** Why a session is none any more. */
enum SessionEnd {
    /** From another device of the same person. */
    SIGNED_OUT(0),
    ROLE_CHANGED(1),
    PASSWORD_CHANGED(2),
    /** The person was taken out of the workspace. */
    REMOVED(3),
    /** Too old, or not used for too long; seen from its times, never stored. */
    EXPIRED(-1);

    private final short code;

    SessionEnd(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as. */
    short code() {
        return code;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SessionEnd ofCode(int code) {
        return switch (code) {
            case 0 -> SIGNED_OUT;
            case 1 -> ROLE_CHANGED;
            case 2 -> PASSWORD_CHANGED;
            case 3 -> REMOVED;
            default -> throw new IllegalArgumentException("no end of a session has the code " + code);
        };
    }
}
