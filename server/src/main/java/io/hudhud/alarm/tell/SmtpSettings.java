package io.hudhud.alarm.tell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes e-mail.
 *
 * @param host empty: no e-mail is sent
 * @param from the sender's address, such as {@code Hudhud <alarms@example.com>}
 */
@ConfigurationProperties("hudhud.smtp")
record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") Security security) {

    /** How the way there is encrypted. */
    enum Security {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** From the first words on; refused when the server cannot. */
        STARTTLS,
        /** From the start, usually on port 465. */
        TLS
    }

    SmtpSettings {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalArgumentException(
                    "HUDHUD_SMTP_FROM has to be the address that e-mail comes from, such as alarms@example.com");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("HUDHUD_SMTP_PORT has to be between 1 and 65535");
        }
    }

    /** What reaches a log. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]";
    }
}
