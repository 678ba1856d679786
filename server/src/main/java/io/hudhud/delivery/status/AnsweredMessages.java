package io.hudhud.delivery.status;

import io.hudhud.contact.ContactFinder;
import io.hudhud.delivery.Replies;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.WebhookHandler.Received;
import io.hudhud.whatsapp.WebhookUpdate.InboundMessage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the ledger learns from messages that come in: which of ours they answer. */
@Component
class AnsweredMessages {

    private final Senders senders;
    private final ContactFinder contacts;
    private final Replies replies;

    AnsweredMessages(Senders senders, ContactFinder contacts, Replies replies) {
        this.senders = senders;
        this.contacts = contacts;
        this.replies = replies;
    }

    List<Fact> of(List<Received> updates) {
        return updates.stream()
                .filter(received -> received.update() instanceof InboundMessage)
                .flatMap(received -> of(received.workspace(), (InboundMessage) received.update()).stream())
                .toList();
    }

    private Optional<Fact> of(WorkspaceId workspace, InboundMessage message) {
        Optional<SenderRoute> route = senders.byPhoneNumberId(workspace, message.phoneNumberId())
                .flatMap(sender -> senders.route(workspace, sender));
        if (route.isEmpty()) {
            return Optional.empty();
        }
        var to = route.get();
        return contacts.find(workspace, to.portfolio(), message.from(), message.fromUserId())
                .flatMap(contact ->
                        replies.answered(workspace, to.sender(), contact, message.quotedWamid(), message.at()))
                .map(ours -> Fact.replied(workspace, ours.key(), message.at()));
    }
}
