package io.hudhud.sender;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a minute, on one node, which senders are due for a check. */
@Configuration(proxyBeanMethods = false)
class SenderCheckTimer {

    @Bean
    RecurringTask<Void> senderCheckTask(CheckSender check) {
        return Tasks.recurring("sender-check", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> check.checkDue());
    }
}
