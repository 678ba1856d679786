package io.hudhud.inbox.web;

import io.hudhud.inbox.Conversation;
import io.hudhud.inbox.Conversations;
import io.hudhud.inbox.InboxProblem;
import io.hudhud.inbox.SpeakInConversation;
import io.hudhud.inbox.SpeakResult.Queued;
import io.hudhud.inbox.SpeakResult.WindowClosed;
import io.hudhud.inbox.Speech;
import io.hudhud.inbox.Utterance;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversations, and free answers inside the service window. */
@RestController
@RequestMapping("/api/v1/conversations")
class ConversationController {

    private final Conversations conversations;
    private final SpeakInConversation speak;

    ConversationController(Conversations conversations, SpeakInConversation speak) {
        this.conversations = conversations;
        this.speak = speak;
    }

    /** @param openUntil until when the person may be answered freely; absent or past: templates only */
    record ConversationView(
            String contact,
            @Nullable String name,
            @Nullable String phone,
            UUID sender,
            Instant lastAt,
            @Nullable String lastText,
            @Nullable Instant openUntil) {

        static ConversationView of(Conversation conversation) {
            return new ConversationView(
                    Long.toString(conversation.contact()),
                    conversation.name(),
                    conversation.phone(),
                    conversation.sender(),
                    conversation.lastAt(),
                    conversation.lastText(),
                    conversation.openUntil());
        }
    }

    record Reply(@NotBlank @Size(max = 4096) String text) {}

    /** @param address of the message's story: {@code /api/v1/messages/ADDRESS} */
    record ReplyAnswer(String address) {}

    @GetMapping
    Page<ConversationView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return conversations
                .list(caller, Cursor.parse(cursor, 2), Page.limit(limit))
                .map(ConversationView::of);
    }

    @GetMapping("/{contact}")
    ConversationView get(Caller caller, @PathVariable long contact) {
        return ConversationView.of(find(caller, contact));
    }

    @GetMapping("/{contact}/messages")
    @Requires(Role.AGENT)
    Page<Utterance> messages(
            Caller caller,
            @PathVariable long contact,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        find(caller, contact);
        return conversations.messages(caller.workspace(), contact, Cursor.parse(cursor, 3), Page.limit(limit));
    }

    /** Answers through the number that the person wrote to last. */
    @PostMapping("/{contact}/messages")
    @Requires(Role.AGENT)
    ResponseEntity<ReplyAnswer> reply(Caller caller, @PathVariable long contact, @Valid @RequestBody Reply reply) {
        var conversation = find(caller, contact);
        var result = speak.say(
                caller.workspace(), contact, conversation.sender(), Speech.text(reply.text()), caller.actor());
        return switch (result) {
            case Queued(var message) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/messages/" + message.address()))
                        .body(new ReplyAnswer(message.address()));
            case WindowClosed() ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        InboxProblem.WINDOW_CLOSED,
                        "this person has not written for 24 hours: send a template instead");
        };
    }

    private Conversation find(Caller caller, long contact) {
        return conversations
                .find(caller, contact)
                .orElseThrow(() -> Problem.of(
                        HttpStatus.NOT_FOUND,
                        InboxProblem.NO_SUCH_CONVERSATION,
                        "there is no conversation with this contact"));
    }
}
