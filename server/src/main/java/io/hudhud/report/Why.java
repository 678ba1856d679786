package io.hudhud.report;

import io.hudhud.delivery.MessageRow;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.MessageStory;
import io.hudhud.delivery.Reason;
import io.hudhud.report.words.Explanation;
import io.hudhud.report.words.Words;
import io.hudhud.report.words.Words.Circumstance;

/** Answers "why was it not sent?", and for the others "what about it?". */
final class Why {

    private Why() {}

    static Explanation of(MessageRow message, Words words) {
        Reason reason = message.reason();
        Integer code = message.errorCode();
        return switch (message.state()) {
            case SKIPPED, CANCELLED, FAILED, UNRESOLVED ->
                code != null
                        ? words.error(code)
                        : reason != null ? words.reason(reason, null) : words.state(message.state());
            case WAITING ->
                message.attempt() > 1
                        ? words.state(MessageState.WAITING, Circumstance.RETRY)
                        : words.state(MessageState.WAITING);
            case ACCEPTED ->
                message.held()
                        ? words.state(MessageState.ACCEPTED, Circumstance.HELD)
                        : words.state(MessageState.ACCEPTED);
            case IN_DOUBT, SENT, EXPIRED, DELIVERED, READ -> words.state(message.state());
        };
    }

    static Explanation of(MessageStory story, Words words) {
        boolean still = story.message().state() == MessageState.IN_DOUBT && story.doubtStandsStill();
        return still ? words.state(MessageState.IN_DOUBT, Circumstance.STILL) : of(story.message(), words);
    }
}
