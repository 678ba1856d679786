package io.hudhud.direct;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Standing;
import io.hudhud.shared.Purpose;
import java.util.Optional;

/**
 * Whether a person may be messaged at all: the answer that a caller gets at once. Delivery asks again when the message is
 * about to leave, because a person may say no in between.
 */
final class MayAsk {

    private MayAsk() {}

    static Optional<AskResult.Refused> problem(Recipient person, Purpose purpose) {
        if (person.suppressed()) {
            return refused(MessageProblem.SUPPRESSED, "this person is never to be messaged");
        }
        Standing standing = switch (purpose) {
            case MARKETING -> person.marketing();
            case TRANSACTIONAL, SERVICE -> person.transactional();
        };
        if (standing == Standing.OPTED_OUT) {
            return refused(MessageProblem.OPTED_OUT, "this person does not want such messages");
        }
        if (purpose == Purpose.MARKETING && !standing.isOptIn()) {
            return refused(
                    MessageProblem.NO_CONSENT,
                    "this person has not agreed to marketing: record the consent first, or send for another purpose");
        }
        if (person.landline() || (person.phone() == null && person.bsuid() == null)) {
            return refused(MessageProblem.NO_ADDRESS, "this contact has no number that WhatsApp can reach");
        }
        return Optional.empty();
    }

    private static Optional<AskResult.Refused> refused(MessageProblem problem, String detail) {
        return Optional.of(new AskResult.Refused(problem, detail));
    }
}
