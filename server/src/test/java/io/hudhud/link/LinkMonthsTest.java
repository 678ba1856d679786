package io.hudhud.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@HudhudTest
class LinkMonthsTest {

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    LinkMonths months;

    @Autowired
    KeepLinks keep;

    @Autowired
    FollowLink follow;

    @Autowired
    ForgetLinks forget;

    @Autowired
    LinkTokens tokens;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    @Test
    void thisMonthAndTheNextAreThereFromTheStart() {
        var next = clock.instant().atZone(ZoneOffset.UTC).plusMonths(1).toInstant();

        assertThat(exists(LinkTokens.month(clock.instant()))).isTrue();
        assertThat(exists(LinkTokens.month(next))).isTrue();
    }

    /** A dump reads for hours: neither it nor anybody who opens a link is in the way of a new month. */
    @Test
    @Timeout(20)
    void aMonthIsMadeWhileSomebodyReads() throws Exception {
        var read = new CountDownLatch(1);
        var made = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> transaction.executeWithoutResult(status -> {
                db.execute("select count(*) from link");
                read.countDown();
                try {
                    made.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            read.await();
            try {
                months.ensure(203101);
            } finally {
                made.countDown();
            }
            reader.get();
        }

        assertThat(exists(203101)).isTrue();
        assertThat(db.fetchSingle("select count(*) from pg_indexes where tablename = 'link_203101'")
                        .get(0, int.class))
                .isEqualTo(3);
        db.execute("drop table link_203101");
    }

    @Test
    void aMessageThatLeavesMakesNoMonth() {
        var shop = workspaces.aWorkspace();
        var link = new NewLink(inMonth("zz"), "button.0.url", "https://shop.example/", null);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> keep.keep(shop.id(), List.of(new KeepLinks.Kept(null, link)))))
                .isInstanceOf(DataAccessException.class);
        assertThat(exists(LinkTokens.monthOf(link.token()).orElseThrow())).isFalse();
    }

    @Test
    void theSampleOfACopiedButtonIsKeptOnce() {
        var shop = workspaces.aWorkspace();
        String token = tokens.next();

        keep.keepSamples(
                shop.id(),
                List.of(
                        new NewLink(token, "card.0.button.0.url", "https://shop.example/1", null),
                        new NewLink(token, "card.1.button.0.url", "https://shop.example/2", null)));

        assertThat(follow.follow(token, false)).isEqualTo(new FollowLink.Found.Leads("https://shop.example/2"));
    }

    @Test
    void whatIsOverIsForgotten() {
        var shop = workspaces.aWorkspace();
        var links = List.of(
                new KeepLinks.Kept(null, new NewLink(tokens.next(), "a", "https://shop.example/", Duration.ofHours(1))),
                new KeepLinks.Kept(
                        null, new NewLink(tokens.next(), "b", "https://shop.example/", Duration.ofHours(3))));
        transaction.executeWithoutResult(status -> keep.keep(shop.id(), links));
        clock.advance(Duration.ofHours(2));

        forget.expired();

        assertThat(db.fetch("select variable from link where destination is not null")
                        .getValues("variable", String.class))
                .containsExactly("b");
    }

    private String inMonth(String letters) {
        return letters + tokens.next().substring(2);
    }

    private boolean exists(int month) {
        return db.fetchOptional("select 1 where to_regclass(?) is not null", "link_" + month)
                .isPresent();
    }
}
