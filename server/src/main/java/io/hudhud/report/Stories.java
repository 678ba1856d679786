package io.hudhud.report;

import io.hudhud.contact.ConsentEntry;
import io.hudhud.contact.ConsentHistory;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Ledger;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageStory;
import io.hudhud.delivery.Reason;
import io.hudhud.report.words.Words;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.Caller;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells what became of one message, whatever it came from. */
@Component
public class Stories {

    private final Ledger ledger;
    private final ShowSent sent;
    private final ConsentHistory consents;
    private final PersonNames names;
    private final JsonMapper json;

    Stories(Ledger ledger, ShowSent sent, ConsentHistory consents, PersonNames names, JsonMapper json) {
        this.ledger = ledger;
        this.sent = sent;
        this.consents = consents;
        this.names = names;
        this.json = json;
    }

    /** @throws Problem 404 when the workspace has no such message */
    public StoryView of(Caller caller, String address, Words words) {
        return view(caller, story(caller, address), null, words);
    }

    /**
     * With the message as it was sent.
     *
     * @throws Problem 404 when {@code origin}, which is the campaign's, has no such message
     */
    public StoryView of(Caller caller, UUID campaign, long origin, String address, Words words) {
        if (key(address).filter(key -> key.origin() == origin).isEmpty()) {
            throw noSuchMessage();
        }
        var story = story(caller, address);
        var shown = PersonNames.maySee(caller) && !story.attempts().isEmpty()
                ? sent.message(caller, campaign, story.attempts().getLast().values())
                        .orElse(null)
                : null;
        return view(caller, story, shown, words);
    }

    private MessageStory story(Caller caller, String address) {
        return key(address)
                .flatMap(key -> ledger.story(caller.workspace(), key))
                .orElseThrow(Stories::noSuchMessage);
    }

    private StoryView view(Caller caller, MessageStory story, @Nullable SentMessage sentAs, Words words) {
        long contact = story.message().contact();
        var person = names.of(caller, List.of(contact)).get(contact);
        boolean shown = PersonNames.maySee(caller);
        var attempts = story.attempts().stream()
                .map(attempt -> new StoryView.Attempt(attempt.number(), shown ? json.readTree(attempt.values()) : null))
                .toList();
        return StoryView.of(
                story,
                person == null ? Person.of(contact, null, true) : person,
                story.message().reason() == Reason.OPTED_OUT ? lastNo(caller, contact) : null,
                attempts,
                sentAs,
                words);
    }

    private @Nullable Instant lastNo(Caller caller, long contact) {
        return consents.of(caller.workspace(), contact).stream()
                .filter(entry -> entry.standing() == Standing.OPTED_OUT)
                .map(ConsentEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<MessageKey> key(String address) {
        try {
            return Optional.of(MessageKey.parse(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Problem noSuchMessage() {
        return Problem.of(
                HttpStatus.NOT_FOUND, ReportProblem.NO_SUCH_MESSAGE, "there is no message with this address here");
    }
}
