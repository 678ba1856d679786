package io.hudhud.alarm.tell;

import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Posts what is due to the merchants' addresses: one after the other for a workspace, workspaces beside each other. */
@Component
public class DeliverWebhooks {

    /** What came of a test. */
    public record TestPost(boolean delivered, String answer) {}

    private final Deliveries deliveries;
    private final AlarmSettingsStore settings;
    private final WebhookClient client;
    private final JsonMapper json;
    private final Clock clock;

    DeliverWebhooks(
            Deliveries deliveries, AlarmSettingsStore settings, WebhookClient client, JsonMapper json, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    public void deliverDue() {
        var byWorkspace = deliveries.due("webhook").stream().collect(Collectors.groupingBy(Deliveries.Due::workspace));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byWorkspace.forEach((workspace, due) -> threads.execute(() -> deliver(workspace, due)));
        }
    }

    /** Posts a test now; empty when no address is set. */
    public Optional<TestPost> test(WorkspaceId workspace) {
        String url = settings.find(workspace).webhookUrl();
        var secret = settings.secret(workspace);
        if (url == null || secret.isEmpty()) {
            return Optional.empty();
        }
        long at = clock.instant().getEpochSecond();
        String body = body("test", workspace).toString();
        var posted = client.post(url, secret.get(), "test-" + at, at, body);
        deliveries.tested(workspace, "webhook", null, posted.taken(), posted.answer());
        return Optional.of(new TestPost(posted.taken(), posted.answer()));
    }

    /** After a try that failed, the others wait for the next time: an address that hangs costs one wait, not one for each. */
    private void deliver(WorkspaceId workspace, List<Deliveries.Due> due) {
        String url = settings.find(workspace).webhookUrl();
        var secret = settings.secret(workspace);
        for (Deliveries.Due one : due) {
            if (url == null || secret.isEmpty()) {
                deliveries.tried(one, true, "no address any more");
            } else {
                var body = body(one.event(), workspace);
                body.set("alarm", alarm(one.alarm()));
                long at = clock.instant().getEpochSecond();
                var posted = client.post(url, secret.get(), Long.toString(one.id()), at, body.toString());
                deliveries.tried(one, posted.taken(), posted.answer());
                if (!posted.taken()) {
                    return;
                }
            }
        }
    }

    private ObjectNode body(String event, WorkspaceId workspace) {
        return json.createObjectNode()
                .put("event", "alarm." + event)
                .put("workspace", Long.toString(workspace.value()))
                .put("at", clock.instant().toString());
    }

    private ObjectNode alarm(ToldAlarm alarm) {
        var told = json.createObjectNode()
                .put("id", alarm.id())
                .put("kind", alarm.kind().slug())
                .put("severity", alarm.kind().severity().name().toLowerCase(Locale.ROOT))
                .put("raisedAt", alarm.raisedAt().toString())
                .put("times", alarm.times());
        if (alarm.solvedAt() != null) {
            told.put("solvedAt", alarm.solvedAt().toString());
        }
        var object = alarm.object();
        told.putObject("object").put("kind", object.kind().slug()).put("id", object.id());
        var parameters = told.putObject("parameters");
        alarm.parameters().forEach(parameters::put);
        return told;
    }
}
