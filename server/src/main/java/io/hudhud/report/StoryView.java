package io.hudhud.report;

import io.hudhud.delivery.MessageStory;
import io.hudhud.report.words.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The whole story of one message.
 *
 * @param steps what is known to have happened and what is to come, in the order of time
 * @param sentAs what its last attempt said; absent when nothing was, when it belongs to no campaign, and for those who may not
 *     see persons
 * @param attempts what each attempt said; without values for those who may not see persons
 * @param queuedFor when it is due, while it waits
 * @param underWay it may be on its way this moment
 * @param doubtSince since when its fate is unknown
 */
public record StoryView(
        MessageView message,
        List<StoryStep> steps,
        @Nullable SentMessage sentAs,
        List<Attempt> attempts,
        @Nullable Instant queuedFor,
        boolean underWay,
        @Nullable Instant doubtSince) {

    /** One POST of the message. */
    public record Attempt(int number, @Nullable JsonNode values) {}

    static StoryView of(
            MessageStory story,
            Person person,
            @Nullable Instant optedOutAt,
            List<Attempt> attempts,
            @Nullable SentMessage sentAs,
            Words words) {
        var why = Why.of(story, words);
        return new StoryView(
                MessageView.of(story.message(), person, why),
                TellStory.of(story, optedOutAt, why, words),
                sentAs,
                attempts,
                story.queuedFor(),
                story.underWay(),
                story.doubtSince());
    }
}
