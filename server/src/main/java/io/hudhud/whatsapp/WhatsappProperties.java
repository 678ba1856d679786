package io.hudhud.whatsapp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much goes out to WhatsApp at once.
 *
 * @param connections to the Graph API for sends: rate × time of an answer; 1,000/s at 400 ms need 400
 */
@ConfigurationProperties("hudhud.whatsapp")
record WhatsappProperties(@DefaultValue("512") int connections) {

    WhatsappProperties {
        if (connections < 1) {
            throw new IllegalArgumentException("hudhud.whatsapp.connections must be at least 1");
        }
    }
}
