package io.hudhud.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;

/** Whether who asked may still ask: for answers that last longer than a session or a role. */
public final class StillSignedIn {

    private static final String ATTRIBUTE = StillSignedIn.class.getName();

    private StillSignedIn() {}

    /** Keeps with the request how to find it out. */
    public static void put(HttpServletRequest request, BooleanSupplier question) {
        request.setAttribute(ATTRIBUTE, question);
    }

    /**
     * The question, to be asked every now and then: false when the session or the key has ended, or the role is another one.
     *
     * @throws IllegalStateException when nobody was signed in
     */
    public static BooleanSupplier of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof BooleanSupplier question) {
            return question;
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
