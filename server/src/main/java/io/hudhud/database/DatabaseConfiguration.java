package io.hudhud.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataDirectory dataDirectory(DatabaseProperties properties) {
        return new DataDirectory(properties.data());
    }
}
