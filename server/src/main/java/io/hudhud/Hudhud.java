package io.hudhud;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Hudhud {

    public static void main(String[] args) {
        var server = new SpringApplication(Hudhud.class);
        server.setDefaultProperties(OwnSettings.namedBy(System.getenv()));
        server.run(args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
