package io.hudhud.simulator.ladder;

import io.hudhud.simulator.behaviour.Profile;
import io.hudhud.simulator.behaviour.Profiles;
import io.hudhud.simulator.behaviour.Span;
import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.chance.Draw.Purpose;
import io.hudhud.simulator.judge.Accepted;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.judge.Outcome;
import io.hudhud.simulator.judge.Step;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.webhook.Update;
import io.hudhud.simulator.world.World;
import java.util.function.Supplier;

/** Lets every accepted message climb from {@code sent} to {@code read}, or fail, as was decided at its acceptance. */
public final class Ladder {
    private static final int STEP_BITS = 3;
    private final MessageLog log;
    private final World world;
    private final Timers timers;
    private final SimulatorTime time;
    private final Outbox outbox;
    private final Supplier<Profiles> profiles;
    private final Reactions reactions;

    public Ladder(
            MessageLog log,
            World world,
            Timers timers,
            SimulatorTime time,
            Outbox outbox,
            Supplier<Profiles> profiles,
            Reactions reactions) {
        this.log = log;
        this.world = world;
        this.timers = timers;
        this.time = time;
        this.outbox = outbox;
        this.profiles = profiles;
        this.reactions = reactions;
    }

    /** Starts the course of a message that was just accepted. */
    public void begin(int ordinal, long recipient, long draw, Outcome outcome) {
        Profile profile = profiles.get().of(recipient);
        Step first = outcome == Outcome.FAILED || outcome == Outcome.DROPPED ? Step.FAILED : Step.SENT;
        schedule(ordinal, first, delay(profile.sentDelay(), draw, Purpose.SENT_DELAY));
    }

    /** Called by the timers with what {@link #schedule} packed. */
    public void due(long packed) {
        int ordinal = (int) (packed >>> STEP_BITS);
        Step step = Step.numbered((int) (packed & (1 << STEP_BITS) - 1));
        Accepted message = log.read(ordinal);
        if (message == null) {
            return;
        }
        outbox.tell(new Update.Status(world.numberAt(message.number()), ordinal, step, time.millis()));
        log.report(ordinal, step);
        next(message, step);
    }

    private void next(Accepted message, Step step) {
        Profile profile = profiles.get().of(message.recipient());
        long draw = message.draw();
        long delivered = delay(profile.deliveredDelay(), draw, Purpose.DELIVERED_DELAY);
        long read = delay(profile.readDelay(), draw, Purpose.READ_DELAY);
        boolean reads = message.outcome() == Outcome.READ;
        switch (step) {
            case SENT -> {
                if (reads && Draw.share(draw, Purpose.SKIPPED_DELIVERED) < profile.readOnly()) {
                    schedule(message.ordinal(), Step.READ, delivered + read);
                } else if (reads || message.outcome() == Outcome.DELIVERED) {
                    schedule(message.ordinal(), Step.DELIVERED, delivered);
                }
            }
            case DELIVERED -> {
                if (reads) {
                    schedule(message.ordinal(), Step.READ, read);
                }
            }
            case READ -> reactions.consider(message, profile.reactions());
            case FAILED -> {
                // After failed nothing follows.
            }
        }
    }

    private void schedule(int ordinal, Step step, long millis) {
        timers.schedule(millis, (long) ordinal << STEP_BITS | step.number());
    }

    private long delay(Span span, long draw, Purpose purpose) {
        return time.shortenedMillis(span.at(Draw.share(draw, purpose)));
    }
}
