package io.hudhud.report;

import io.hudhud.delivery.Ledger;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageStory;
import io.hudhud.report.words.Words;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells what became of one message, whatever it came from. */
@Component
public class Stories {

    private final Ledger ledger;
    private final PersonNames names;
    private final JsonMapper json;

    Stories(Ledger ledger, PersonNames names, JsonMapper json) {
        this.ledger = ledger;
        this.names = names;
        this.json = json;
    }

    /** @throws Problem 404 when the workspace has no such message */
    public StoryView of(Caller caller, String address, Words words) {
        return key(address)
                .flatMap(key -> ledger.story(caller.workspace(), key))
                .map(story -> view(caller, story, words))
                .orElseThrow(Stories::noSuchMessage);
    }

    /** @throws Problem 404 when {@code origin} has no such message */
    public StoryView of(Caller caller, long origin, String address, Words words) {
        if (key(address).filter(key -> key.origin() == origin).isEmpty()) {
            throw noSuchMessage();
        }
        return of(caller, address, words);
    }

    private StoryView view(Caller caller, MessageStory story, Words words) {
        long contact = story.message().contact();
        var person = names.of(caller, List.of(contact)).get(contact);
        boolean shown = PersonNames.maySee(caller);
        var attempts = story.attempts().stream()
                .map(attempt -> new StoryView.Attempt(attempt.number(), shown ? json.readTree(attempt.values()) : null))
                .toList();
        return StoryView.of(story, person == null ? Person.of(contact, null, true) : person, attempts, words);
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
