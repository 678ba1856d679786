package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.WebhookTimes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together how senders stand, with three queries for however many there are. */
@Component
public class ReadStandings {

    private final SenderUse use;
    private final WebhookTimes webhooks;

    ReadStandings(SenderUse use, WebhookTimes webhooks) {
        this.use = use;
        this.webhooks = webhooks;
    }

    /** By sender; each of {@code senders} has one. */
    public Map<UUID, SenderStanding> of(WorkspaceId workspace, Collection<SenderDetails> senders) {
        if (senders.isEmpty()) {
            return Map.of();
        }
        var reached = use.reached(
                senders.stream().map(SenderDetails::portfolio).distinct().toList());
        var holds = use.holds(workspace, senders.stream().map(SenderDetails::id).toList());
        var seen = webhooks.of(
                workspace,
                senders.stream()
                        .map(sender -> sender.app().toString())
                        .distinct()
                        .toList());
        var standings = new HashMap<UUID, SenderStanding>();
        for (SenderDetails sender : senders) {
            standings.put(
                    sender.id(),
                    SenderStanding.of(
                            sender,
                            reached.getOrDefault(sender.portfolio(), 0),
                            holds.getOrDefault(sender.id(), List.of()),
                            seen.getOrDefault(sender.app().toString(), WebhookTimes.Seen.NOTHING)));
        }
        return standings;
    }
}
