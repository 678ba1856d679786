package io.hudhud.template;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a minute, on one node, which accounts are due: hourly ones and those that a webhook asked for. */
@Configuration(proxyBeanMethods = false)
class SyncTimer {

    @Bean
    RecurringTask<Void> templateSyncTask(SyncTemplates sync) {
        return Tasks.recurring("template-sync", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> sync.syncDue());
    }
}
