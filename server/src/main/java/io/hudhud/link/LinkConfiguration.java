package io.hudhud.link;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The maker of links, and what is done about them every now and then, on one node. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    @Bean
    TrackedLinks trackedLinks(LinkProperties settings, LinkTokens tokens) {
        return TrackedLinks.of(settings, tokens);
    }

    @Bean
    RecurringTask<Void> makeLinkMonthsTask(LinkMonths months) {
        return Tasks.recurring("link-months", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> months.ahead());
    }

    @Bean
    RecurringTask<Void> forgetExpiredLinksTask(ForgetLinks forget) {
        return Tasks.recurring("forget-expired-links", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> forget.expired());
    }

    @Bean
    RecurringTask<Void> dropOldLinksTask(ForgetLinks forget) {
        return Tasks.recurring("link-retention", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> forget.old());
    }
}
