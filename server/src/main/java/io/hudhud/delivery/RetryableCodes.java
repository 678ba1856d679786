package io.hudhud.delivery;

import io.hudhud.whatsapp.ErrorAction;
import io.hudhud.whatsapp.ErrorCatalog;
import io.hudhud.whatsapp.ErrorScope;
import java.util.Set;

/**
 * Which failures another campaign may try to mend. Those of a person who refused, opted out, cannot be reached or is kept out of
 * marketing by WhatsApp are none of them: trying again would only annoy, or endanger the number.
 */
public final class RetryableCodes {

    /** About one person, and yet passing: WhatsApp says when it is over. */
    private static final Set<Integer> PASSING = Set.of(131049);

    private RetryableCodes() {}

    /** Whether messages that failed with WhatsApp's {@code code} may be tried again in a campaign of their own. */
    public static boolean contains(int code) {
        var fact = ErrorCatalog.of(code);
        if (PASSING.contains(code)) {
            return true;
        }
        return fact.action() != ErrorAction.SUPPRESS_CONTACT
                && !(fact.action() == ErrorAction.NEVER_RETRY && fact.scope() == ErrorScope.CONTACT);
    }
}
