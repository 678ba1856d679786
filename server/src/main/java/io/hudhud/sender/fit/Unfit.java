package io.hudhud.sender.fit;

/** WhatsApp would not take the file. */
public class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Reason {
        TYPE,
        /** Larger than WhatsApp takes. */
        SIZE,
        EMPTY,
        /** Broken, or not what its first bytes say. */
        UNREADABLE,
        /** More points than a picture for a phone has. */
        POINTS,
        /** CMYK and the like. */
        PRINT_COLOURS,
        CODEC,
        /** A document that opens with a password only. */
        LOCKED
    }

    private final Reason reason;
    private final String sentence;

    Unfit(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
        this.sentence = sentence;
    }

    public Reason reason() {
        return reason;
    }

    /** What a person can do about it. */
    public String sentence() {
        return sentence;
    }
}
