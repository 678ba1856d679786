package io.hudhud.inbox;

import io.hudhud.contact.ContactFinder;
import io.hudhud.contact.Evidence;
import io.hudhud.contact.Identities;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.whatsapp.WebhookHandler;
import io.hudhud.whatsapp.WebhookUpdate.IdentityChanged;
import io.hudhud.whatsapp.WebhookUpdate.MarketingPreference;
import io.hudhud.whatsapp.WebhookUpdate.OfNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Follows what people set in WhatsApp itself: marketing stopped or resumed, another number, another id. Answers nothing.
 *
 * <p>Before those who lock rows of messages, as {@link ReceiveLetters}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FollowSettings implements WebhookHandler {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{6,14}");

    private final Senders senders;
    private final ContactFinder contacts;
    private final Identities identities;
    private final FollowWish wishes;

    FollowSettings(Senders senders, ContactFinder contacts, Identities identities, FollowWish wishes) {
        this.senders = senders;
        this.contacts = contacts;
        this.identities = identities;
        this.wishes = wishes;
    }

    @Override
    public void handle(List<Received> updates) {
        updates.stream()
                .filter(received -> received.update() instanceof MarketingPreference
                        || received.update() instanceof IdentityChanged)
                .sorted(Comparator.comparingLong(
                        (Received received) -> received.workspace().value()))
                .forEach(this::learn);
    }

    private void learn(Received received) {
        if (!(received.update() instanceof OfNumber update)) {
            return;
        }
        var route = senders.byPhoneNumberId(received.workspace(), update.phoneNumberId())
                .flatMap(sender -> senders.route(received.workspace(), sender));
        if (route.isEmpty()) {
            return;
        }
        switch (update) {
            case MarketingPreference preference -> follow(route.get(), preference);
            case IdentityChanged changed -> follow(route.get(), changed);
            default -> {}
        }
    }

    private void follow(SenderRoute route, MarketingPreference said) {
        if (said.userId() == null && number(said.from()) == null) {
            return;
        }
        long contact =
                contacts.findOrCreate(route.workspace(), route.portfolio(), number(said.from()), said.userId(), null);
        String reference = "user_preferences " + (said.stop() ? "stop " : "resume ")
                + said.at().getEpochSecond();
        var evidence = Evidence.ofPerson("WhatsApp marketing setting", reference, said.at());
        if (said.stop()) {
            wishes.stop(route.workspace(), contact, evidence);
        } else {
            wishes.start(route.workspace(), contact, evidence);
        }
    }

    /** The person keeps the contact: what WhatsApp calls them now is learned beside what the merchant wrote. */
    private void follow(SenderRoute route, IdentityChanged changed) {
        var known = find(route, changed.oldNumber(), changed.oldUserId())
                .or(() -> find(route, changed.newNumber(), changed.newUserId()));
        known.ifPresent(contact -> {
            String number = number(changed.newNumber());
            if (number != null) {
                identities.learnWaIds(route.workspace(), Map.of(contact, number));
            }
            String userId = changed.newUserId();
            if (userId != null) {
                identities.learnBsuid(route.workspace(), route.portfolio(), contact, userId);
            }
        });
    }

    private Optional<Long> find(SenderRoute route, @Nullable String number, @Nullable String userId) {
        return number(number) == null && userId == null
                ? Optional.empty()
                : contacts.find(route.workspace(), route.portfolio(), number(number), userId);
    }

    private static @Nullable String number(@Nullable String digits) {
        return digits != null && NUMBER.matcher(digits).matches() ? digits : null;
    }
}
