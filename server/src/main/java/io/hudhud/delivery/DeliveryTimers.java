package io.hudhud.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.hudhud.delivery.doubt.EchoCounts;
import io.hudhud.delivery.ledger.DropOldPeriods;
import io.hudhud.delivery.ledger.ExpireMessages;
import io.hudhud.delivery.pump.ForgetReach;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What delivery does every now and then, on one node. */
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
    RecurringTask<Void> dropOldPeriodsTask(DropOldPeriods drop) {
        return Tasks.recurring("delivery-retention", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> drop.run());
    }

    @Bean
    RecurringTask<Void> forgetReachTask(ForgetReach forget) {
        return Tasks.recurring("forget-reach", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> forget.run());
    }

    @Bean
    RecurringTask<Void> forgetEchoCountsTask(EchoCounts echoes, Clock clock) {
        return Tasks.recurring("forget-echo-counts", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        echoes.forgetBefore(clock.instant().minus(KEEP_ECHO_COUNTS)));
    }
}
