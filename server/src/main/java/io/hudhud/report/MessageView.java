package io.hudhud.report;

import io.hudhud.delivery.MessageRow;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.report.words.Explanation;
import io.hudhud.report.words.Words;
import io.hudhud.shared.UsdMicros;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message in a list.
 *
 * @param address of its story
 * @param held WhatsApp took it and holds it back for now
 * @param errorCode WhatsApp's
 * @param why in words, and what to do about it
 * @param costUsd by list price; absent while unknown
 */
public record MessageView(
        String address,
        Person contact,
        MessageState state,
        boolean held,
        int attempt,
        @Nullable Reason reason,
        @Nullable Integer errorCode,
        Explanation why,
        @Nullable Instant acceptedAt,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable Instant failedAt,
        @Nullable Instant repliedAt,
        @Nullable BigDecimal costUsd) {

    static MessageView of(MessageRow message, Person person, Words words) {
        return of(message, person, Why.of(message, words));
    }

    static MessageView of(MessageRow message, Person person, Explanation why) {
        Integer price = message.priceMicros();
        return new MessageView(
                message.key().address(),
                person,
                message.state(),
                message.held(),
                message.attempt(),
                message.reason(),
                message.errorCode(),
                why,
                message.acceptedAt(),
                message.sentAt(),
                message.deliveredAt(),
                message.readAt(),
                message.failedAt(),
                message.repliedAt(),
                price == null ? null : UsdMicros.toUsd(price));
    }
}
