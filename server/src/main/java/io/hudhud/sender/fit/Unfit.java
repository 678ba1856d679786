package io.hudhud.sender.fit;

/** WhatsApp would not take the file. */
public class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong, and what a person can do about it. */
    public enum Reason {
        TYPE("WhatsApp takes JPEG, PNG, MP4, 3GPP and PDF files, and this is none of them, nor WebP"),
        EMPTY("this file is empty"),
        /** Larger than WhatsApp takes. */
        SIZE("pictures have at most 50 MB, films 16 MB, documents 100 MB: make it smaller"),
        /** Broken, or not what its first bytes say. */
        UNREADABLE("this file cannot be read: open it, save it again, and upload that"),
        /** More points than a picture for a phone has. */
        POINTS("this picture has too many points: make it smaller, a phone shows some 2,000 on a side"),
        /** CMYK and the like. */
        PRINT_COLOURS("the colours of this picture are meant for print: save it in RGB"),
        CODEC("WhatsApp plays films in H.264 with one sound track in AAC, or none; phones often record HEVC: save it as"
                + " H.264 (\"most compatible\")"),
        /** A document that opens with a password only. */
        LOCKED("this document opens with a password only: save it without one"),
        NO_PAGE("this document has no page"),
        /** Nothing is wrong with the file. */
        BUSY("other files are being looked at: try again in a minute");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    Unfit(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return reason.sentence;
    }
}
