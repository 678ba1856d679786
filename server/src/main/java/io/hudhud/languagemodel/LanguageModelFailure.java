package io.hudhud.languagemodel;

/** The model did not answer, or not as it should. The message says which, without what was said to it. */
public class LanguageModelFailure extends Exception {

    private static final long serialVersionUID = 1;

    LanguageModelFailure(String sentence) {
        super(sentence);
    }
}
