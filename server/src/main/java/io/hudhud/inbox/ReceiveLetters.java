package io.hudhud.inbox;

import io.hudhud.contact.ConsentGate;
import io.hudhud.contact.ContactFinder;
import io.hudhud.delivery.Replies;
import io.hudhud.delivery.ServiceWindows;
import io.hudhud.inbox.words.Decision;
import io.hudhud.inbox.words.Phrases;
import io.hudhud.inbox.words.Said;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.WebhookHandler;
import io.hudhud.whatsapp.WebhookUpdate.InboundMessage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stores what people write, once, and does what follows from it: the window in which they may be answered, and stop and
 * start. That a message of ours was answered is counted by {@code delivery}, with the statuses of the same webhooks.
 *
 * <p>First of all handlers: it may close the {@link ConsentGate}, which has to come before anybody locks rows of messages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReceiveLetters implements WebhookHandler {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{6,14}");

    private static final Comparator<Letter> BY_CONTACT = Comparator.comparingLong(
                    (Letter letter) -> letter.workspace().value())
            .thenComparingLong(Letter::contact)
            .thenComparing(letter -> letter.message().at())
            .thenComparing(letter -> letter.message().wamid());

    private final Senders senders;
    private final ContactFinder contacts;
    private final ConsentGate gate;
    private final LetterStore store;
    private final ServiceWindows windows;
    private final Replies replies;
    private final FollowWish wishes;
    private final OwnWords words;

    ReceiveLetters(
            Senders senders,
            ContactFinder contacts,
            ConsentGate gate,
            LetterStore store,
            ServiceWindows windows,
            Replies replies,
            FollowWish wishes,
            OwnWords words) {
        this.senders = senders;
        this.contacts = contacts;
        this.gate = gate;
        this.store = store;
        this.windows = windows;
        this.replies = replies;
        this.wishes = wishes;
        this.words = words;
    }

    @Override
    public void handle(List<Received> updates) {
        var phrases = new HashMap<WorkspaceId, Phrases>();
        var readings = updates.stream()
                .flatMap(ReceiveLetters::inbound)
                .sorted(Comparator.comparingLong((Mail mail) -> mail.workspace().value())
                        .thenComparing(mail -> nameOf(mail.message())))
                .flatMap(mail -> letter(mail).stream())
                .sorted(BY_CONTACT)
                .map(letter -> new Read(
                        letter, Decision.of(said(letter), phrases.computeIfAbsent(letter.workspace(), words::phrases))))
                .toList();
        readings.stream()
                .filter(read -> read.reading().decision() == Decision.STOP)
                .map(read -> read.letter().workspace())
                .distinct()
                .forEach(gate::close);
        readings.forEach(this::receive);
    }

    private void receive(Read read) {
        var letter = read.letter();
        var stored = store.add(letter, read.reading().decision());
        if (stored.isEmpty()) {
            return;
        }
        var message = letter.message();
        store.noteLatest(letter);
        windows.opened(letter.workspace(), letter.contact(), letter.sender(), message.at());
        wishes.follow(letter, stored.getAsLong(), read.reading());
    }

    private record Mail(WorkspaceId workspace, InboundMessage message) {}

    private record Read(Letter letter, Decision.Reading reading) {}

    private static Stream<Mail> inbound(Received received) {
        return received.update() instanceof InboundMessage message && hasSender(message)
                ? Stream.of(new Mail(received.workspace(), message))
                : Stream.empty();
    }

    /** A message without a usable sender cannot belong to anybody. */
    private static boolean hasSender(InboundMessage message) {
        return message.fromUserId() != null || isNumber(message.from());
    }

    private static boolean isNumber(@Nullable String from) {
        return from != null && NUMBER.matcher(from).matches();
    }

    /** The order in which contacts are made, the same in every transaction. */
    private static String nameOf(InboundMessage message) {
        String from = message.from();
        return from == null ? String.valueOf(message.fromUserId()) : from;
    }

    /** Absent when the number is not this workspace's: a signed body must never touch another's rows. */
    private Optional<Letter> letter(Mail mail) {
        var message = mail.message();
        return senders.byPhoneNumberId(mail.workspace(), message.phoneNumberId())
                .flatMap(sender -> senders.route(mail.workspace(), sender))
                .map(route -> new Letter(
                        mail.workspace(),
                        route.sender(),
                        route.portfolio(),
                        contacts.findOrCreate(
                                mail.workspace(),
                                route.portfolio(),
                                message.from(),
                                message.fromUserId(),
                                LetterStore.storable(message.profileName())),
                        message));
    }

    private Said said(Letter letter) {
        var message = letter.message();
        return new Said(message.text(), message.payload(), answers(letter, message.quotedWamid()));
    }

    private Said.Answers answers(Letter letter, @Nullable String quoted) {
        if (quoted == null) {
            return Said.Answers.NOTHING;
        }
        return replies.quoted(letter.workspace(), letter.sender(), letter.contact(), quoted)
                .map(ours -> ours.purpose() == Purpose.MARKETING ? Said.Answers.MARKETING : Said.Answers.ANOTHER)
                .orElse(Said.Answers.UNKNOWN);
    }
}
