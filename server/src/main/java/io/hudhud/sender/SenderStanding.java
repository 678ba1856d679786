package io.hudhud.sender;

import io.hudhud.whatsapp.WebhookTimes;
import java.util.List;

/**
 * How a sender stands now, from what WhatsApp reports, what holds it and what comes in.
 *
 * @param reached people who count towards its portfolio's limit now
 * @param issues the worst first
 */
public record SenderStanding(
        Level level, int reached, List<SenderHold> holds, WebhookTimes.Seen webhooks, List<SenderIssue> issues) {

    /** In one word. */
    public enum Level {
        GOOD,
        ATTENTION,
        BLOCKED
    }

    public SenderStanding {
        holds = List.copyOf(holds);
        issues = List.copyOf(issues);
    }

    static SenderStanding of(SenderDetails sender, int reached, List<SenderHold> holds, WebhookTimes.Seen webhooks) {
        var issues = SenderIssues.of(sender, reached, holds, webhooks);
        Level level = issues.isEmpty() ? Level.GOOD : issues.getFirst().blocking() ? Level.BLOCKED : Level.ATTENTION;
        return new SenderStanding(level, reached, holds, webhooks, issues);
    }
}
