package io.hudhud.delivery;

import io.hudhud.sender.AccountRestricted;
import io.hudhud.sender.MessagingLimitChanged;
import io.hudhud.sender.Restriction;
import io.hudhud.sender.SenderChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds what WhatsApp reports that it will not take, in the transaction that records the report. */
@Component
class HoldOnReports {

    private final Holds holds;

    HoldOnReports(Holds holds) {
        this.holds = holds;
    }

    /** Perhaps another token: whether it works is for the next message to find. */
    @EventListener
    void on(SenderChanged changed) {
        holds.lift(changed.workspace(), HoldScope.SENDER, changed.sender().toString(), HoldReason.CREDENTIALS);
    }

    /** What another limit allows is for the next message to find. */
    @EventListener
    void on(MessagingLimitChanged changed) {
        holds.liftLimits(changed.portfolio());
    }

    @EventListener
    void on(AccountRestricted restricted) {
        for (var sender : restricted.senders()) {
            if (restricted.restriction() == Restriction.NONE) {
                holds.lift(restricted.workspace(), HoldScope.SENDER, sender.toString(), HoldReason.ACCOUNT);
            } else {
                holds.place(
                        restricted.workspace(),
                        HoldScope.SENDER,
                        sender.toString(),
                        HoldReason.ACCOUNT,
                        restricted.event(),
                        restricted.until());
            }
        }
    }
}
