package io.hudhud.delivery;

import static io.hudhud.tables.Tables.MESSAGE;

import io.hudhud.delivery.origin.Origin;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows of {@code message} as conditions and as what they say. */
final class MatchMessages {

    private MatchMessages() {}

    /** All of an origin. */
    static Condition of(Origin origin) {
        return MESSAGE.WORKSPACE_ID
                .eq(origin.workspace().value())
                .and(MESSAGE.ORIGIN_ID.eq(origin.id()))
                .and(MESSAGE.PERIOD.eq(origin.period()));
    }

    static Condition of(MessageFilter filter) {
        Condition condition = DSL.noCondition();
        if (!filter.states().isEmpty()) {
            condition = condition.and(MESSAGE.STATE.in(
                    filter.states().stream().map(MessageState::code).toList()));
        }
        if (!filter.reasons().isEmpty()) {
            condition = condition.and(MESSAGE.REASON
                    .isNotNull()
                    .and(MESSAGE.REASON.in(
                            filter.reasons().stream().map(Reason::code).toList())));
        }
        if (!filter.errorCodes().isEmpty()) {
            condition = condition.and(MESSAGE.ERROR_CODE.isNotNull().and(MESSAGE.ERROR_CODE.in(filter.errorCodes())));
        }
        if (filter.reached() != null) {
            condition = condition.and(time(filter.reached()).isNotNull());
        }
        if (filter.held()) {
            condition = condition.and(MESSAGE.HELD);
        }
        return filter.retrying()
                ? condition.and(MESSAGE.STATE.eq(MessageState.WAITING.code())).and(MESSAGE.ATTEMPT.gt((short) 1))
                : condition;
    }

    private static TableField<?, ?> time(Milestone milestone) {
        return switch (milestone) {
            case ACCEPTED -> MESSAGE.ACCEPTED_AT;
            case SENT -> MESSAGE.SENT_AT;
            case DELIVERED -> MESSAGE.DELIVERED_AT;
            case READ -> MESSAGE.READ_AT;
            case REPLIED -> MESSAGE.REPLIED_AT;
            case CLICKED -> MESSAGE.CLICKED_AT;
        };
    }

    static MessageRow row(Record row) {
        @Nullable Short reason = row.get(MESSAGE.REASON);
        return new MessageRow(
                new MessageKey(row.get(MESSAGE.PERIOD), row.get(MESSAGE.ORIGIN_ID), row.get(MESSAGE.ID)),
                row.get(MESSAGE.CONTACT_ID),
                row.get(MESSAGE.ATTEMPT),
                MessageState.ofCode(row.get(MESSAGE.STATE)),
                row.get(MESSAGE.HELD),
                reason == null ? null : Reason.ofCode(reason),
                row.get(MESSAGE.ERROR_CODE),
                row.get(MESSAGE.ACCEPTED_AT),
                row.get(MESSAGE.SENT_AT),
                row.get(MESSAGE.DELIVERED_AT),
                row.get(MESSAGE.READ_AT),
                row.get(MESSAGE.FAILED_AT),
                row.get(MESSAGE.REPLIED_AT),
                row.get(MESSAGE.CLICKED_AT),
                row.get(MESSAGE.PRICE_MICROS));
    }
}
