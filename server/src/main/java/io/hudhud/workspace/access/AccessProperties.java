package io.hudhud.workspace.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in.
 *
 * @param ownerEmail of the first owner, who is made when nobody may sign in yet
 * @param ownerPassword of the first owner; empty: made up, and printed once
 * @param apiKey a key for programs of this machine, such as the demo, made known to the first workspace at each start;
 *     empty: none
 * @param workspace name of the first workspace
 * @param country of the first workspace, ISO 3166 alpha-2
 * @param zone of the first workspace
 * @param currency of the first workspace, ISO 4217
 * @param bcryptStrength each step doubles what guessing a password costs
 * @param sessionIdle a session that is not used for so long ends
 * @param sessionLife a session ends after so long, used or not
 * @param attemptsPerAccount wrong passwords tried for one e-mail address within {@code attemptsWindow} (fails closed)
 * @param attemptsPerAddress wrong passwords tried from one network address within {@code attemptsWindow} (fails closed)
 */
@ConfigurationProperties("hudhud.access")
record AccessProperties(
        @DefaultValue("owner@localhost") String ownerEmail,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("") String apiKey,
        @DefaultValue("My workspace") String workspace,
        @DefaultValue("SA") String country,
        @DefaultValue("Asia/Riyadh") String zone,
        @DefaultValue("SAR") String currency,
        @DefaultValue("12") int bcryptStrength,
        @DefaultValue("7d") Duration sessionIdle,
        @DefaultValue("30d") Duration sessionLife,
        @DefaultValue("10") int attemptsPerAccount,
        @DefaultValue("50") int attemptsPerAddress,
        @DefaultValue("15m") Duration attemptsWindow) {

    private static final int SHORTEST_KEY = 24;

    AccessProperties {
        if (!apiKey.isEmpty() && apiKey.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("HUDHUD_API_KEY has to have at least " + SHORTEST_KEY
                    + " characters: make one with 'openssl rand -base64 32'");
        }
        if (bcryptStrength < 4 || bcryptStrength > 20) {
            throw new IllegalArgumentException("hudhud.access.bcrypt-strength has to be between 4 and 20");
        }
        if (!ownerPassword.isEmpty()) {
            Passwords.check(ownerPassword);
        }
    }

    /** What reaches a log. */
    @Override
    public String toString() {
        return "AccessProperties[sessionIdle=" + sessionIdle + ", sessionLife=" + sessionLife + "]";
    }
}
