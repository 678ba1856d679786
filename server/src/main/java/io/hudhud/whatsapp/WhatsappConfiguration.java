package io.hudhud.whatsapp;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WhatsappConfiguration {

    @Bean
    SendMessage sendMessage(WhatsappProperties settings, MeterRegistry meters) {
        return new SendMessage(settings.connections(), meters);
    }

    @Bean
    GraphClient graphClient(Clock clock) {
        return new GraphClient(new UsageBudget(clock));
    }

    @Bean
    ManagementApi managementApi(GraphClient client) {
        return new ManagementApi(client);
    }

    @Bean
    TemplateApi templateApi(GraphClient client) {
        return new TemplateApi(client);
    }
}
