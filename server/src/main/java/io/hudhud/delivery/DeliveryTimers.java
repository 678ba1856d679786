package io.hudhud.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.hudhud.delivery.doubt.EchoCounts;
import io.hudhud.delivery.ledger.ExpireMessages;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What delivery does by the hour, on one node. */
@Configuration(proxyBeanMethods = false)
class DeliveryTimers {

    /** Doubt is given up after a week: what is older is never asked for. */
    private static final Duration KEEP_ECHO_COUNTS = Duration.ofDays(8);

    @Bean
    RecurringTask<Void> expireMessagesTask(ExpireMessages expire) {
        return Tasks.recurring("expire-messages", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> expire.expireDue());
    }

    @Bean
    RecurringTask<Void> forgetEchoCountsTask(EchoCounts echoes, Clock clock) {
        return Tasks.recurring("forget-echo-counts", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        echoes.forgetBefore(clock.instant().minus(KEEP_ECHO_COUNTS)));
    }
}
