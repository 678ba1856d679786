package io.hudhud.languagemodel;

/** What one side said. */
public record Turn(Side side, String text) {

    /** Who said it. */
    public enum Side {
        /** What the model has to keep to. */
        SYSTEM,
        USER,
        ASSISTANT
    }

    public static Turn system(String text) {
        return new Turn(Side.SYSTEM, text);
    }

    public static Turn user(String text) {
        return new Turn(Side.USER, text);
    }

    public static Turn assistant(String text) {
        return new Turn(Side.ASSISTANT, text);
    }
}
