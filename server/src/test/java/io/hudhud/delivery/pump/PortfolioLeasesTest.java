package io.hudhud.delivery.pump;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.HudhudTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class PortfolioLeasesTest {

    @Autowired
    PortfolioLeases leases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private final UUID portfolio = UUID.randomUUID();

    @Test
    void whatAnotherNodeHasIsWaitedFor() {
        another("1 minute");
        assertThat(leases.acquire(portfolio)).isEmpty();

        db.execute("update portfolio_lease set until = clock_timestamp() - interval '1 millisecond'");
        assertThat(leases.acquire(portfolio)).isPresent();
    }

    @Test
    void whoLostItKnows() {
        var lease = leases.acquire(portfolio).orElseThrow();
        assertThat(leases.renew(lease)).isPresent();
        assertThat(holds(lease)).isTrue();

        db.execute("update portfolio_lease set token = ?, node = 'another'", UUID.randomUUID());

        assertThat(leases.renew(lease)).isEmpty();
        assertThat(holds(lease)).isFalse();
        leases.release(lease);
        assertThat(leases.acquire(portfolio)).as("it released only its own").isEmpty();
    }

    @Test
    void anExpiredLeaseIsNotRenewed() {
        var lease = leases.acquire(portfolio).orElseThrow();
        db.execute("update portfolio_lease set until = clock_timestamp() - interval '1 millisecond'");

        assertThat(leases.renew(lease)).isEmpty();
        assertThat(holds(lease)).isFalse();
    }

    private boolean holds(Lease lease) {
        return Boolean.TRUE.equals(transaction.execute(status -> leases.holds(lease)));
    }

    private void another(String longFor) {
        db.execute(
                "insert into portfolio_lease (portfolio_id, node, token, until)"
                        + " values (?, 'another', ?, clock_timestamp() + ?::interval)",
                portfolio,
                UUID.randomUUID(),
                longFor);
    }
}
