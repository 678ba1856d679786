package io.hudhud.sender;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten minutes, on one node: files that WhatsApp is about to forget. */
@Configuration(proxyBeanMethods = false)
class MediaTimer {

    @Bean
    RecurringTask<Void> mediaRenewalTask(KeptMedia kept) {
        return Tasks.recurring("media-renewal", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> kept.renewDue());
    }
}
