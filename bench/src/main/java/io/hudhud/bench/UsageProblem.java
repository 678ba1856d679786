package io.hudhud.bench;

/** What was typed cannot be done; the message is a sentence that says what to type instead. */
public final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageProblem(String sentence) {
        super(sentence);
    }
}
