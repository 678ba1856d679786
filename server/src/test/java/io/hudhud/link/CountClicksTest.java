package io.hudhud.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hudhud.link.CountClicks.Clicks;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class CountClicksTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Map<String, Long> written = new HashMap<>();
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void aClickThatCannotBeWrittenHoldsUpNoOther() {
        var clicks = counting(these -> {
            if (these.containsKey("bad")) {
                throw new DataIntegrityViolationException("it");
            }
        });
        for (String token : new String[] {"a", "b", "bad", "c", "d"}) {
            clicks.add(token, NOW);
        }

        assertThat(clicks.flush()).isTrue();

        assertThat(written).containsOnlyKeys("a", "b", "c", "d");
        int before = writes.get();
        assertThat(clicks.flush()).isTrue();
        assertThat(writes).as("nothing is left").hasValue(before);
    }

    @Test
    void withoutADatabaseClicksWaitAndAreTriedMoreAndMoreSeldom() {
        var tries = new CopyOnWriteArrayList<Instant>();
        var clicks = counting(these -> {
            tries.add(Instant.now());
            throw new DataAccessResourceFailureException("away");
        });
        clicks.start();
        clicks.add("a", NOW);
        await().until(() -> tries.size() >= 6);
        clicks.stop();

        // Five pauses of 5 ms each would be 25 ms.
        assertThat(Duration.between(tries.getFirst(), tries.get(5))).isGreaterThan(Duration.ofMillis(100));
        assertThat(written).isEmpty();
    }

    @Test
    void anErrorEndsNothing() {
        var clicks = counting(these -> {
            if (writes.get() == 1) {
                throw new StackOverflowError();
            }
        });
        clicks.start();
        clicks.add("a", NOW);

        await().until(() -> written.containsKey("a"));
        clicks.stop();
        assertThat(written).containsEntry("a", 1L);
    }

    private CountClicks counting(Consumer<Map<String, Clicks>> check) {
        var write = new WriteClicks(DSL.using(org.jooq.SQLDialect.POSTGRES), event -> {}) {
            @Override
            public void write(Map<String, Clicks> clicks) {
                writes.incrementAndGet();
                check.accept(clicks);
                clicks.forEach((token, each) -> written.merge(token, each.n(), Long::sum));
            }
        };
        return new CountClicks(new LinkProperties("", Duration.ofMillis(5), Duration.ofDays(400)), write);
    }
}
