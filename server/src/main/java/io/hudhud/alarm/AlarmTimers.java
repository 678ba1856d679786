package io.hudhud.alarm;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.hudhud.alarm.tell.DeliverEmails;
import io.hudhud.alarm.tell.DeliverWebhooks;
import io.hudhud.alarm.tell.ForgetDeliveries;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks what has gone quiet or ended, and tells what is to be told; each on one node. */
@Configuration(proxyBeanMethods = false)
class AlarmTimers {

    @Bean
    RecurringTask<Void> alarmWatchTask(
            WatchSilence silence, WatchBudget budget, WatchApprovals approvals, Alarms alarms) {
        return Tasks.recurring("alarm-watch", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    alarms.solveEnded();
                    silence.look();
                    budget.look();
                    approvals.look();
                });
    }

    @Bean
    RecurringTask<Void> alarmEmailTask(DeliverEmails emails) {
        return Tasks.recurring("alarm-email", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> emails.deliverDue());
    }

    @Bean
    RecurringTask<Void> alarmWebhookTask(DeliverWebhooks webhooks) {
        return Tasks.recurring("alarm-webhook", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> webhooks.deliverDue());
    }

    @Bean
    RecurringTask<Void> alarmRetentionTask(ForgetDeliveries forget) {
        return Tasks.recurring("alarm-retention", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> forget.run());
    }
}
