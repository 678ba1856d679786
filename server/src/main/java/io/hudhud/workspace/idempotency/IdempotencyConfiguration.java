package io.hudhud.workspace.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    @Bean
    RecurringTask<Void> forgetOldAnswers(AnswerStore answers) {
        return Tasks.recurring("forget-old-answers", FixedDelay.ofHours(1)).execute((_, _) -> answers.forgetOld());
    }

    /** The filter stands behind the doors, in Spring Security's chain: not in the servlet container's as well. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> onlyBehindTheDoors(IdempotencyFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
