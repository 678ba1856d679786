package io.hudhud.sender;

import io.hudhud.sender.SenderIssue.Code;
import io.hudhud.whatsapp.WebhookTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is the matter with a sender, the worst first. Pure: same facts, same answer. */
final class SenderIssues {

    /** From here on campaigns wait: the rest of the limit is kept for orders. */
    private static final double NEARLY = 0.8;

    private SenderIssues() {}

    static List<SenderIssue> of(SenderDetails sender, int reached, List<SenderHold> holds, WebhookTimes.Seen webhooks) {
        var issues = new ArrayList<SenderIssue>();
        if (sender.archivedAt() != null) {
            issues.add(new SenderIssue(Code.ARCHIVED, true, null, sender.archivedAt(), null));
            return issues;
        }
        holds.forEach(
                hold -> issues.add(new SenderIssue(Code.HELD, true, hold.reason(), hold.placedAt(), hold.until())));
        restriction(sender, issues);
        reported(sender, issues);
        limit(sender.messagingLimit(), reached, issues);
        webhooks(webhooks, issues);
        issues.sort((one, other) -> Boolean.compare(other.blocking(), one.blocking()));
        return List.copyOf(issues);
    }

    private static void restriction(SenderDetails sender, List<SenderIssue> issues) {
        Code code = switch (sender.restriction()) {
            case NONE -> null;
            case TEMPLATES -> Code.TEMPLATES_RESTRICTED;
            case ALL -> Code.SENDING_RESTRICTED;
            case LOST -> Code.ACCOUNT_LOST;
        };
        if (code != null) {
            issues.add(new SenderIssue(code, true, null, null, sender.restrictedUntil()));
        }
    }

    private static void reported(SenderDetails sender, List<SenderIssue> issues) {
        String status = sender.status();
        if (status != null && !status.equals("CONNECTED")) {
            issues.add(SenderIssue.blocking(Code.NOT_CONNECTED, status));
        }
        if ("BLOCKED".equals(sender.health())) {
            issues.add(SenderIssue.blocking(Code.HEALTH_BLOCKED, standingInTheWay(sender.healthDetails())));
        }
        if ("LIMITED".equals(sender.health())) {
            issues.add(SenderIssue.notable(Code.HEALTH_LIMITED, standingInTheWay(sender.healthDetails())));
        }
        if (sender.quality() == Quality.RED) {
            issues.add(SenderIssue.notable(Code.QUALITY_RED, null));
        }
        if (sender.quality() == Quality.YELLOW) {
            issues.add(SenderIssue.notable(Code.QUALITY_YELLOW, null));
        }
        String name = sender.nameStatus();
        if (name != null && !name.equals("APPROVED") && !name.equals("AVAILABLE_WITHOUT_REVIEW")) {
            issues.add(SenderIssue.notable(Code.NAME_NOT_APPROVED, name));
        }
        if (sender.checkProblem() != null) {
            issues.add(new SenderIssue(Code.CHECK_FAILED, false, sender.checkProblem(), sender.checkedAt(), null));
        } else if (sender.displayPhone() == null) {
            issues.add(SenderIssue.notable(Code.NOT_CHECKED_YET, null));
        }
    }

    private static void limit(@Nullable Integer limit, int reached, List<SenderIssue> issues) {
        if (limit == null) {
            return;
        }
        if (reached >= limit) {
            issues.add(SenderIssue.blocking(Code.LIMIT_USED, null));
        } else if (reached >= limit * NEARLY) {
            issues.add(SenderIssue.notable(Code.LIMIT_NEARLY_USED, null));
        }
    }

    private static void webhooks(WebhookTimes.Seen webhooks, List<SenderIssue> issues) {
        if (webhooks.isSignatureWrong()) {
            issues.add(new SenderIssue(Code.WEBHOOK_SIGNATURES_WRONG, false, null, webhooks.refusedAt(), null));
        } else if (webhooks.receivedAt() == null) {
            issues.add(SenderIssue.notable(Code.NO_WEBHOOKS_YET, null));
        }
    }

    /** What {@code health_status} gives as the cause and as the way out. */
    private static @Nullable String standingInTheWay(@Nullable String health) {
        if (health == null) {
            return null;
        }
        String causes = JsonMapper.shared()
                .readTree(health)
                .path("entities")
                .valueStream()
                .flatMap(entity -> Stream.concat(
                        entity.path("errors").valueStream().map(SenderIssues::cause),
                        entity.path("additional_info").valueStream().map(JsonNode::asString)))
                .distinct()
                .collect(Collectors.joining(" "));
        return causes.isEmpty() ? null : causes;
    }

    private static String cause(JsonNode error) {
        return (error.path("error_description").asString("") + " "
                        + error.path("possible_solution").asString(""))
                .strip();
    }
}
