package io.hudhud.bench.shop;

import io.hudhud.bench.api.Campaign;
import io.hudhud.bench.api.Progress;
import io.hudhud.bench.stack.Until;
import java.time.Duration;
import java.time.Instant;

/** A campaign that was launched here. */
public record Run(Campaign campaign, Instant launched) {
    private static final Duration GLANCE = Duration.ofMillis(100);

    public static Run launch(Campaign campaign) {
        Instant launched = Instant.now();
        campaign.launch();
        return new Run(campaign, launched);
    }

    /** Returns when so many of its messages were accepted. */
    public void awaitAccepted(long messages, Duration patience) throws InterruptedException {
        await(
                patience,
                messages + " accepted messages",
                progress -> progress.counts().get("was_accepted") >= messages);
    }

    /** Returns when its whole audience is in the ledger. */
    public Progress awaitFrozen(Duration patience) throws InterruptedException {
        await(patience, "a frozen audience", progress -> progress.frozenAt().isPresent());
        return campaign.progress();
    }

    /** Returns when nothing is left on which the server itself will act. */
    public Progress awaitCompleted(Duration patience) throws InterruptedException {
        await(patience, "completion", Progress::completed);
        return campaign.progress();
    }

    private void await(Duration patience, String what, java.util.function.Predicate<Progress> condition)
            throws InterruptedException {
        if (!Until.isTrue(patience, GLANCE, () -> condition.test(campaign.progress()))) {
            throw new IllegalStateException("the campaign did not come to " + what + " within " + patience.toSeconds()
                    + " seconds: " + campaign.progress());
        }
    }
}
