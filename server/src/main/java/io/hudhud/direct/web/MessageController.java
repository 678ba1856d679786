package io.hudhud.direct.web;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.MessageState;
import io.hudhud.direct.AskForMessage;
import io.hudhud.direct.AskResult.Queued;
import io.hudhud.direct.AskResult.Refused;
import io.hudhud.direct.MessageProblem;
import io.hudhud.direct.MessageRequest;
import io.hudhud.direct.MessageRequest.To;
import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Purpose;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door for single messages from other systems. Send an {@code Idempotency-Key}, so that a repeated call sends once. */
@RestController
@RequestMapping("/api/v1/messages")
class MessageController {

    private final AskForMessage messages;

    MessageController(AskForMessage messages) {
        this.messages = messages;
    }

    /**
     * @param to a contact or a phone number
     * @param language the variant's; absent: the person's own, or the template's only one
     * @param values by variable of the template: {@code body.1}, {@code body.order_number}
     * @param lane by the purpose when absent: transactional, or triggered for marketing
     * @param usefulUntil what has not left by then is not sent any more
     */
    record MessageBody(
            @NotNull @Valid Recipient to,
            @NotNull UUID sender,
            @NotNull UUID template,
            @Nullable @Size(max = 20) String language,
            @Nullable @Size(max = 100) Map<String, @Size(max = 2000) String> values,
            @NotNull Purpose purpose,
            @Nullable Lane lane,
            @Nullable Instant usefulUntil) {

        /** One of both: a contact's id, or a number in international form. */
        record Recipient(@Nullable String contact, @Nullable String phone) {}
    }

    /** @param address of the message's story: {@code /api/v1/messages/ADDRESS} */
    record MessageAnswer(String address, String contact, MessageState state) {}

    @PostMapping
    ResponseEntity<MessageAnswer> ask(Caller caller, @Valid @RequestBody MessageBody body) {
        return switch (messages.ask(caller, request(body))) {
            case Queued(var message, long contact) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/messages/" + message.address()))
                        .body(new MessageAnswer(message.address(), Long.toString(contact), MessageState.WAITING));
            case Refused(var problem, String detail) -> throw Problem.of(status(problem), problem, detail);
        };
    }

    private static MessageRequest request(MessageBody body) {
        var purpose = body.purpose();
        if (purpose == Purpose.SERVICE) {
            throw Problem.inField(
                    "purpose",
                    FieldProblem.Kind.INVALID,
                    "a template is sent for marketing or as a transactional message");
        }
        var lane = body.lane();
        var chosen = lane == null ? laneOf(purpose) : lane;
        if (purpose == Purpose.MARKETING && chosen == Lane.TRANSACTIONAL) {
            throw Problem.inField(
                    "lane",
                    FieldProblem.Kind.INVALID,
                    "marketing does not go before orders: choose triggered or campaign");
        }
        var values = body.values();
        return new MessageRequest(
                to(body.to()),
                body.sender(),
                body.template(),
                body.language(),
                values == null ? Map.of() : values,
                purpose,
                chosen,
                body.usefulUntil());
    }

    private static Lane laneOf(Purpose purpose) {
        return purpose == Purpose.MARKETING ? Lane.TRIGGERED : Lane.TRANSACTIONAL;
    }

    private static To to(MessageBody.Recipient to) {
        String contact = to.contact();
        String phone = to.phone();
        if ((contact == null) == (phone == null)) {
            throw Problem.inField("to", FieldProblem.Kind.REQUIRED, "name either a contact or a phone number");
        }
        try {
            return phone == null
                    ? new To.Contact(Long.parseLong(String.valueOf(contact)))
                    : new To.Phone(new PhoneNumber(phone).value().substring(1));
        } catch (IllegalArgumentException e) {
            throw Problem.inField(
                    phone == null ? "to.contact" : "to.phone",
                    FieldProblem.Kind.WRONG_FORM,
                    phone == null
                            ? "a contact's id is a number"
                            : "the number has to be in international form: +966501234567");
        }
    }

    private static HttpStatus status(MessageProblem problem) {
        return switch (problem) {
            case NO_SUCH_CONTACT, NO_SUCH_SENDER -> HttpStatus.NOT_FOUND;
            case TEMPLATE_OF_ANOTHER_ACCOUNT,
                    UNKNOWN_VARIABLE,
                    NO_VARIANT,
                    MISSING_VALUE,
                    NO_DESTINATION,
                    TEXT_TOO_LONG,
                    NOT_USEFUL_ANY_MORE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case OPTED_OUT, NO_CONSENT, SUPPRESSED, NO_ADDRESS -> HttpStatus.CONFLICT;
        };
    }
}
