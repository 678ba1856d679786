package io.hudhud.report;

import io.hudhud.delivery.MessageRow;
import io.hudhud.delivery.MessageStory;
import io.hudhud.report.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The whole story of one message.
 *
 * @param events what is known to have happened, in the order of time
 * @param attempts what each attempt said; without values for those who may not see persons
 * @param queuedFor when it is due, while it waits
 * @param underWay it may be on its way this moment
 * @param doubtSince since when its fate is unknown
 */
public record StoryView(
        MessageView message,
        List<Event> events,
        List<Attempt> attempts,
        @Nullable Instant queuedFor,
        boolean underWay,
        @Nullable Instant doubtSince) {

    /** Something that happened; {@code what} is the name of a milestone. */
    public record Event(String what, Instant at) {}

    /** One POST of the message. */
    public record Attempt(int number, @Nullable JsonNode values) {}

    static StoryView of(MessageStory story, Person person, List<Attempt> attempts, Words words) {
        return new StoryView(
                MessageView.of(story.message(), person, Why.of(story, words)),
                events(story.message()),
                attempts,
                story.queuedFor(),
                story.underWay(),
                story.doubtSince());
    }

    private static List<Event> events(MessageRow message) {
        var events = new ArrayList<Event>();
        add(events, "accepted", message.acceptedAt());
        add(events, "sent", message.sentAt());
        add(events, "delivered", message.deliveredAt());
        add(events, "read", message.readAt());
        add(events, "failed", message.failedAt());
        add(events, "replied", message.repliedAt());
        // Stable: of what happened in the same second the ladder's order stays.
        events.sort(Comparator.comparing(Event::at));
        return List.copyOf(events);
    }

    private static void add(List<Event> events, String what, @Nullable Instant at) {
        if (at != null) {
            events.add(new Event(what, at));
        }
    }
}
