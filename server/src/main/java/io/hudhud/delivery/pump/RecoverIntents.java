package io.hudhud.delivery.pump;

import io.hudhud.delivery.ledger.ApplyFacts;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.ledger.OpenDoubts;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a crash left behind: intents of a portfolio that has just been taken over. Their messages may have left, so those
 * that the ledger still calls waiting are in doubt from now on. Never sent again without a decision.
 */
@Component
class RecoverIntents {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverIntents.class);

    private final TransactionTemplate transaction;
    private final PortfolioLeases leases;
    private final IntentStore intents;
    private final ApplyFacts ledger;
    private final OpenDoubts doubts;

    RecoverIntents(
            TransactionTemplate transaction,
            PortfolioLeases leases,
            IntentStore intents,
            ApplyFacts ledger,
            OpenDoubts doubts) {
        this.transaction = transaction;
        this.leases = leases;
        this.intents = intents;
        this.ledger = ledger;
        this.doubts = doubts;
    }

    /**
     * To be called by the new owner before it starts anything, with no outcome of its own still unwritten.
     *
     * @return false when the lease was lost meanwhile: what is open belongs to the next owner
     */
    boolean recover(Lease lease) {
        int inDoubt = 0;
        for (var open : intents.open(lease.portfolio())) {
            Integer found = transaction.execute(status -> leases.holds(lease) ? recover(open) : null);
            if (found == null) {
                return false;
            }
            inDoubt += found;
        }
        if (inDoubt > 0) {
            LOG.warn("portfolio {}: {} messages are in doubt after an unclean stop", lease.portfolio(), inDoubt);
        }
        return true;
    }

    private int recover(IntentStore.Open open) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < open.keys().size(); i++) {
            facts.add(Fact.inDoubt(
                    open.workspace(), open.keys().get(i), open.attempts().get(i)));
        }
        var changes = ledger.apply(facts);
        doubts.backdate(changes, open.startedAt());
        intents.delete(List.of(open.id()));
        return changes.size();
    }
}
