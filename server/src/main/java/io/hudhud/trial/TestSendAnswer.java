package io.hudhud.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each test message, in the order of the request. */
public record TestSendAnswer(List<Result> results) {

    public static TestSendAnswer of(List<TestOutcome> outcomes) {
        return new TestSendAnswer(outcomes.stream().map(Result::of).toList());
    }

    public enum Outcome {
        ACCEPTED,
        NOT_SENT,
        /** No answer came: it may have arrived. */
        UNKNOWN
    }

    /**
     * @param wamid WhatsApp's id of an accepted message
     * @param code why it was not sent
     * @param errorCode WhatsApp's, where it refused
     * @param reason why it was not sent, in English
     */
    public record Result(
            String to,
            Outcome outcome,
            @Nullable String wamid,
            TestOutcome.@Nullable Cause code,
            @Nullable Integer errorCode,
            @Nullable String reason) {

        static Result of(TestOutcome outcome) {
            String to = outcome.to().value();
            return switch (outcome) {
                case TestOutcome.Accepted accepted ->
                    new Result(to, Outcome.ACCEPTED, accepted.wamid(), null, null, null);
                case TestOutcome.NotSent notSent ->
                    new Result(to, Outcome.NOT_SENT, null, notSent.cause(), notSent.errorCode(), notSent.sentence());
                case TestOutcome.Unknown _ -> new Result(to, Outcome.UNKNOWN, null, null, null, null);
            };
        }
    }
}
