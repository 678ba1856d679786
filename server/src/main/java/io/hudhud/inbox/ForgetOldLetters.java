package io.hudhud.inbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Deletes what people wrote and were answered once it is older than it is kept, in short steps. */
@Component
class ForgetOldLetters {

    private static final int STEP = 5_000;

    private static final List<String> DELETES = List.of("""
            delete from inbound_message where (workspace_id, id) in (
                select workspace_id, id from inbound_message where received_at < ?::timestamptz
                 order by received_at limit ?)
            """, """
            delete from conversation_message where (workspace_id, origin_id, message_id, period) in (
                select workspace_id, origin_id, message_id, period from conversation_message
                 where said_at < ?::timestamptz order by said_at limit ?)
            """);

    private final DSLContext db;
    private final InboxProperties properties;
    private final Clock clock;

    ForgetOldLetters(DSLContext db, InboxProperties properties, Clock clock) {
        this.db = db;
        this.properties = properties;
        this.clock = clock;
    }

    void run() {
        Instant before = clock.instant().minus(properties.keep());
        for (String delete : DELETES) {
            int deleted;
            do {
                deleted = db.execute(delete, before, STEP);
            } while (deleted == STEP);
        }
        db.execute(
                "update conversation set last_body = null where last_at < ?::timestamptz and last_body is not null",
                before);
    }

    /** Once a day, on one node. */
    @Configuration(proxyBeanMethods = false)
    static class Timer {

        @Bean
        RecurringTask<Void> forgetOldLettersTask(ForgetOldLetters forget) {
            return Tasks.recurring("inbox-retention", FixedDelay.of(Duration.ofDays(1)))
                    .execute((instance, context) -> forget.run());
        }
    }
}
