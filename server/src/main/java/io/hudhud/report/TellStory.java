package io.hudhud.report;

import io.hudhud.delivery.MessageRow;
import io.hudhud.delivery.MessageStory;
import io.hudhud.report.words.Explanation;
import io.hudhud.report.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what is known of a message into steps, in the order in which they happened. */
final class TellStory {

    private final MessageStory story;
    private final Explanation why;
    private final Words words;
    private final List<StoryStep> steps = new ArrayList<>();

    private TellStory(MessageStory story, Explanation why, Words words) {
        this.story = story;
        this.why = why;
        this.words = words;
    }

    /** @param optedOutAt when the person last said no to such messages; absent when they did not, or it does not matter */
    static List<StoryStep> of(MessageStory story, @Nullable Instant optedOutAt, Explanation why, Words words) {
        var tell = new TellStory(story, why, words);
        tell.beginning(optedOutAt);
        tell.milestones(story.message());
        tell.end(story.message());
        return List.copyOf(tell.steps);
    }

    private void beginning(@Nullable Instant optedOutAt) {
        var first = new ArrayList<StoryStep>();
        if (story.frozenAt() != null) {
            first.add(step("frozen", story.frozenAt()));
        }
        if (optedOutAt != null) {
            first.add(step("opted-out", optedOutAt));
        }
        first.sort(Comparator.comparing(step -> step.at() == null ? Instant.MAX : step.at()));
        steps.addAll(first);
        if (story.message().attempt() > 1) {
            steps.add(new StoryStep(
                    "attempt",
                    null,
                    words.step("attempt", String.valueOf(story.message().attempt())),
                    null));
        }
    }

    /** Of what happened in the same second the ladder's order stays: the sort is stable. */
    private void milestones(MessageRow message) {
        var reached = new ArrayList<StoryStep>();
        add(reached, "accepted", message.acceptedAt());
        add(reached, "sent", message.sentAt());
        add(reached, "delivered", message.deliveredAt());
        add(reached, "read", message.readAt());
        if (message.failedAt() != null) {
            reached.add(new StoryStep("failed", message.failedAt(), failure(message), whatToDo(message)));
        }
        add(reached, "replied", message.repliedAt());
        reached.sort(Comparator.comparing(step -> step.at() == null ? Instant.MAX : step.at()));
        steps.addAll(reached);
    }

    private void end(MessageRow message) {
        switch (message.state()) {
            case SKIPPED -> steps.add(because("skipped", null));
            case CANCELLED -> steps.add(because("cancelled", null));
            case UNRESOLVED -> steps.add(because("unresolved", null));
            case EXPIRED -> steps.add(because("expired", null));
            case IN_DOUBT -> steps.add(because("in-doubt", story.doubtSince()));
            case FAILED -> {
                if (message.failedAt() == null) {
                    steps.add(because("failed", null));
                }
            }
            case WAITING -> {
                if (story.underWay()) {
                    steps.add(step("under-way", null));
                } else if (story.queuedFor() != null) {
                    steps.add(step("queued", story.queuedFor()));
                } else if (story.gated()) {
                    steps.add(step("gated", null));
                } else {
                    steps.add(step("waiting", null));
                }
            }
            case ACCEPTED, SENT, DELIVERED, READ -> {}
        }
    }

    /** A message that failed once and was tried again says no more of the failure than that it was one. */
    private String failure(MessageRow message) {
        var code = message.errorCode();
        return words.step("failed", code == null ? "" : words.error(code).text());
    }

    private @Nullable String whatToDo(MessageRow message) {
        var code = message.errorCode();
        return code == null ? null : words.error(code).whatToDo();
    }

    private void add(List<StoryStep> to, String what, @Nullable Instant at) {
        if (at != null) {
            to.add(step(what, at));
        }
    }

    private StoryStep step(String what, @Nullable Instant at) {
        return new StoryStep(what, at, words.step(what, ""), null);
    }

    private StoryStep because(String what, @Nullable Instant at) {
        return new StoryStep(what, at, words.step(what, why.text()), why.whatToDo());
    }
}
