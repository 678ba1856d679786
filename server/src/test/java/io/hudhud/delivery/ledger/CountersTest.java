package io.hudhud.delivery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.MessageState;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class CountersTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenOrigins origins;

    @Autowired
    Counters counters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Test
    void counterRowsAreTheLastThatATransactionLocks() {
        var sender = senders.aSender(workspaces.aWorkspace().id());
        long origin = origins.origin(sender, List.of()).in(Duration.ofDays(1)).open();
        transaction.executeWithoutResult(status -> {
            counters.addNew(sender.workspace(), origin, Map.of(MessageState.WAITING, Map.of((short) 0, 2L)));
            // Another connection: it would wait for ever if the row were locked by now.
            CompletableFuture.runAsync(() ->
                            db.execute("update origin_counter set was_read = was_read + 1 where origin_id = ?", origin))
                    .join();
            counters.addNew(sender.workspace(), origin, Map.of(MessageState.WAITING, Map.of((short) 0, 3L)));
        });
        assertThat(db.fetchValue("select waiting from origin_counter where origin_id = ?", origin))
                .isEqualTo(5L);
    }

    @Test
    void nothingIsCountedWhenTheTransactionIsTakenBack() {
        var sender = senders.aSender(workspaces.aWorkspace().id());
        long origin = origins.origin(sender, List.of()).in(Duration.ofDays(1)).open();
        transaction.executeWithoutResult(status -> {
            counters.addNew(sender.workspace(), origin, Map.of(MessageState.WAITING, Map.of((short) 0, 2L)));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status ->
                counters.addNew(sender.workspace(), origin, Map.of(MessageState.WAITING, Map.of((short) 0, 1L))));
        assertThat(db.fetchValue("select waiting from origin_counter where origin_id = ?", origin))
                .isEqualTo(1L);
    }
}
