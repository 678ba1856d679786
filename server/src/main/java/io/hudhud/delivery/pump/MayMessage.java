package io.hudhud.delivery.pump;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one function that answers: may this message go to this person now, and if not, why? Nothing that sends can bypass
 * it: it is asked inside every intent. Rules are pure; the first that refuses is the reason.
 */
interface MayMessage {

    MayMessage NOT_TOO_LATE =
            (origin, to, now) -> when(origin.notAfter() != null && now.isAfter(origin.notAfter()), Reason.OFFER_ENDED);
    MayMessage NOT_ERASED = (origin, to, now) -> when(to == null, Reason.CONTACT_GONE);
    MayMessage NOT_SUPPRESSED = (origin, to, now) -> when(to != null && to.suppressed(), Reason.SUPPRESSED);
    MayMessage NOT_OPTED_OUT =
            (origin, to, now) -> when(to != null && standing(origin, to) == Standing.OPTED_OUT, Reason.OPTED_OUT);
    MayMessage CONSENTED = (origin, to, now) -> when(
            to != null
                    && origin.purpose() == Purpose.MARKETING
                    && !to.marketing().isOptIn(),
            Reason.NO_CONSENT);
    MayMessage ADDRESSED =
            (origin, to, now) -> when(to != null && to.phone() == null && to.bsuid() == null, Reason.NO_ADDRESS);
    MayMessage NO_LANDLINE = (origin, to, now) -> when(to != null && to.landline(), Reason.LANDLINE);
    MayMessage DELIVERABLE = (origin, to, now) -> when(
            to != null && origin.purpose() == Purpose.MARKETING && to.isInUnitedStates(),
            Reason.UNITED_STATES_MARKETING);

    List<MayMessage> ALL = List.of(
            NOT_TOO_LATE, NOT_ERASED, NOT_SUPPRESSED, NOT_OPTED_OUT, CONSENTED, ADDRESSED, NO_LANDLINE, DELIVERABLE);

    Optional<Reason> refuses(Origin origin, @Nullable Recipient to, Instant now);

    /** The reason not to send, if there is one. */
    static Optional<Reason> notNow(Origin origin, @Nullable Recipient to, Instant now) {
        for (MayMessage rule : ALL) {
            var reason = rule.refuses(origin, to, now);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Standing standing(Origin origin, Recipient to) {
        return switch (origin.purpose()) {
            case MARKETING -> to.marketing();
            case TRANSACTIONAL -> to.transactional();
            case SERVICE -> Standing.NONE;
        };
    }

    private static Optional<Reason> when(boolean refused, Reason reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }
}
