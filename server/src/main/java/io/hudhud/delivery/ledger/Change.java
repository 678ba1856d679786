package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageState;

/** What became of one row in one transaction. */
public record Change(Row before, Row after) {

    /** The state became {@code state} and was not before. */
    public boolean became(MessageState state) {
        return after.state() == state && before.state() != state;
    }

    public boolean left(MessageState state) {
        return before.state() == state && after.state() != state;
    }
}
