package io.hudhud.inbox;

import static io.hudhud.tables.Tables.CONVERSATION_MESSAGE;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.NewMessage;
import io.hudhud.delivery.NewOrigin;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Queue;
import io.hudhud.delivery.ServiceWindows;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Says something to a person who wrote within the last 24 hours: outside of that only templates are allowed. */
@Component
public class SpeakInConversation {

    /** How long a person may be answered freely after a message of theirs. */
    static final Duration WINDOW = Duration.ofHours(24);

    private final DSLContext db;
    private final Queue queue;
    private final ServiceWindows windows;
    private final JsonMapper json;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    SpeakInConversation(DSLContext db, Queue queue, ServiceWindows windows, JsonMapper json, Clock clock) {
        this.db = db;
        this.queue = queue;
        this.windows = windows;
        this.json = json;
        this.clock = clock;
    }

    /** Queues {@code speech} to a person, or says that they may not be answered freely now. */
    @Transactional
    public SpeakResult say(WorkspaceId workspace, long contact, UUID sender, Speech speech, Actor actor) {
        var until = windows.openUntil(workspace, contact, sender).filter(clock.instant()::isBefore);
        if (until.isEmpty()) {
            return new SpeakResult.WindowClosed();
        }
        // Below zero: never the same as that of an answer, which is the id of what it answers.
        long dedup = -random.nextLong(1, Long.MAX_VALUE);
        return new SpeakResult.Queued(queue(workspace, contact, sender, speech, dedup, until.get(), actor));
    }

    /** Answers a message by itself, at most once, while its own window is open. */
    void answer(Letter letter, long stored, Speech speech) {
        Instant until = letter.message().at().plus(WINDOW);
        if (clock.instant().isBefore(until)) {
            queue(letter.workspace(), letter.contact(), letter.sender(), speech, stored, until, Actor.system("inbox"));
        }
    }

    private MessageKey queue(
            WorkspaceId workspace, long contact, UUID sender, Speech speech, long dedup, Instant until, Actor actor) {
        Instant now = clock.instant();
        long origin = queue.monthly(workspace, originOf(sender, now));
        var key = queue.add(workspace, origin, List.of(new NewMessage(contact, dedup, now)))
                .getFirst()
                .orElseThrow(() -> new IllegalStateException("this answer was given before"));
        db.insertInto(CONVERSATION_MESSAGE)
                .set(CONVERSATION_MESSAGE.WORKSPACE_ID, workspace.value())
                .set(CONVERSATION_MESSAGE.PERIOD, key.period())
                .set(CONVERSATION_MESSAGE.ORIGIN_ID, key.origin())
                .set(CONVERSATION_MESSAGE.MESSAGE_ID, key.id())
                .set(CONVERSATION_MESSAGE.CONTACT_ID, contact)
                .set(CONVERSATION_MESSAGE.SENDER_ID, sender)
                .set(CONVERSATION_MESSAGE.TYPE, speech.type())
                .set(CONVERSATION_MESSAGE.BODY, speech.text())
                .set(CONVERSATION_MESSAGE.OBJECT, JSONB.valueOf(json.writeValueAsString(speech.object())))
                .set(CONVERSATION_MESSAGE.VALID_UNTIL, until)
                .set(CONVERSATION_MESSAGE.ACTOR_KIND, actor.kind().word())
                .set(CONVERSATION_MESSAGE.ACTOR_ID, actor.id())
                .set(CONVERSATION_MESSAGE.SAID_AT, now)
                .execute();
        return key;
    }

    /** Conversations never end: one origin per sender and month. */
    private static NewOrigin originOf(UUID sender, Instant now) {
        return new NewOrigin(
                OriginKind.CONVERSATION,
                sender,
                sender,
                Lane.TRANSACTIONAL,
                Purpose.SERVICE,
                null,
                now,
                false,
                null,
                null,
                null,
                null,
                false,
                null);
    }
}
