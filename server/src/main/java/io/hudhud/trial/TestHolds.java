package io.hudhud.trial;

import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldAdvice;
import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.Holds;
import io.hudhud.sender.SenderRoute;
import io.hudhud.shared.Problem;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which holds keep test messages too: those of the whole installation, and those that say that WhatsApp takes nothing from
 * the number. A pause, a cap or a limit is about the many.
 */
@Component
class TestHolds {

    private static final Set<HoldReason> NOTHING_IS_TAKEN = Set.of(HoldReason.CREDENTIALS, HoldReason.ACCOUNT);

    private final Holds holds;

    TestHolds(Holds holds) {
        this.holds = holds;
    }

    /** @throws Problem 409 with what to do, when something keeps all that {@code route} would send */
    void refuse(SenderRoute route) {
        holds.ofWorkspace(route.workspace()).stream()
                .filter(hold -> keeps(hold, route))
                .findFirst()
                .ifPresent(hold -> {
                    throw TrialProblem.testNotPossible(HoldAdvice.of(hold.scope(), hold.reason()));
                });
    }

    private static boolean keeps(Hold hold, SenderRoute route) {
        return hold.scope() == HoldScope.INSTALLATION
                || (hold.scope() == HoldScope.SENDER
                        && hold.scopeId().equals(route.sender().toString())
                        && NOTHING_IS_TAKEN.contains(hold.reason()));
    }
}
