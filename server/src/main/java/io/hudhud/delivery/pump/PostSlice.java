package io.hudhud.delivery.pump;

import io.hudhud.delivery.DeliveryProperties;
import io.hudhud.delivery.queue.Verdict;
import io.hudhud.whatsapp.SendMessage;
import io.hudhud.whatsapp.SendOutcome;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Posts what intents have started, at the sender's pace, for as long as nothing speaks against it, and hands on the outcomes. */
final class PostSlice {

    static final String STOPPED = "stopped";

    /** WhatsApp says that nothing was sent and that the other endpoint is the right one. */
    private static final String OTHER_WAY = "other endpoint";

    private final SendMessage client;
    private final Outcomes outcomes;
    private final SenderState sender;
    private final SenderPace pace;
    private final Supplier<@Nullable Lease> lease;
    private final Clock clock;
    private final Duration longest;
    private final int most;
    private final Semaphore inFlight;

    PostSlice(
            SendMessage client,
            Outcomes outcomes,
            SenderState sender,
            SenderPace pace,
            Supplier<@Nullable Lease> lease,
            DeliveryProperties settings,
            Clock clock) {
        this.client = client;
        this.outcomes = outcomes;
        this.sender = sender;
        this.pace = pace;
        this.lease = lease;
        this.clock = clock;
        this.longest = settings.requestTimeout();
        this.most = settings.inFlight();
        this.inFlight = new Semaphore(most);
    }

    /**
     * @param recordedUnder the lease that the intent was recorded under
     * @param undisturbed whether no hold came since
     */
    void post(Intent.Started intent, Lease recordedUnder, BooleanSupplier undisturbed) {
        var open = new OpenIntent(intent);
        BooleanSupplier mayLeave =
                () -> undisturbed.getAsBoolean() && renewed(recordedUnder).allows(longest, clock);
        for (Outgoing message : intent.messages()) {
            pace.await(intent.origin(), mayLeave);
            if (!mayLeave.getAsBoolean()) {
                outcomes.arrived(open, message, new SendOutcome.NotSent(STOPPED));
                continue;
            }
            inFlight.acquireUninterruptibly();
            var _ = client.send(sender.route().number(), message.request(), longest, mayLeave)
                    .thenAccept(outcome -> arrived(open, message, outcome));
        }
    }

    /** Returns when nothing is under way any more; nothing can be posted afterwards. */
    void finish() {
        inFlight.acquireUninterruptibly(most);
    }

    /** The lease as it was last renewed, if it is still the same one. */
    private Lease renewed(Lease recorded) {
        Lease now = lease.get();
        return now != null && now.token().equals(recorded.token()) ? now : recorded;
    }

    private void arrived(OpenIntent open, Outgoing message, SendOutcome outcome) {
        inFlight.release();
        if (outcome instanceof SendOutcome.Refused refused && refused.code() == Verdict.THROUGHPUT) {
            sender.pace().tooFast(System.nanoTime());
        }
        outcomes.arrived(open, message, goesOtherWay(message, outcome) ? new SendOutcome.NotSent(OTHER_WAY) : outcome);
    }

    private boolean goesOtherWay(Outgoing message, SendOutcome outcome) {
        return outcome instanceof SendOutcome.Refused refused
                && sender.detours()
                        .opened(message.key().origin(), message.request().route(), refused.code(), clock.instant());
    }
}
