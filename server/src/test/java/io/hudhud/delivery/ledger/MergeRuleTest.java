package io.hudhud.delivery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.ledger.Row.Milestones;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Webhooks commute: whatever order news arrives in, however often, the end is the same. */
class MergeRuleTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    private static final MessageKey KEY = new MessageKey(202611, 1, 1);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theOrderAndTheNumberOfFactsDoNotMatter() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            var facts = someFacts(random);
            Row expected = mergeAll(facts);

            var shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, random.nextInt(facts.size())));
            Collections.shuffle(shuffled, random);

            assertThat(mergeAll(shuffled))
                    .as("seed %d, round %d: %s in the order of %s", seed, round, facts, shuffled)
                    // Where two attempts arrived, either of WhatsApp's ids may be the one that is kept.
                    .usingRecursiveComparison()
                    .ignoringFields("wamid")
                    .isEqualTo(expected);
        }
    }

    @Test
    void readBeatsEverythingOfAnyAttempt() {
        var read = webhook(1, MessageState.READ, 0);

        assertThat(mergeAll(List.of(webhook(2, MessageState.FAILED, 131026), read))
                        .state())
                .isEqualTo(MessageState.READ);
        assertThat(mergeAll(List.of(read, webhook(2, MessageState.FAILED, 131026)))
                        .state())
                .isEqualTo(MessageState.READ);
    }

    @Test
    void aLateSuccessStillWinsOverAFailureOfTheSameAttempt() {
        var end = mergeAll(List.of(webhook(1, MessageState.FAILED, 131000), webhook(1, MessageState.DELIVERED, 0)));

        assertThat(end.state()).isEqualTo(MessageState.DELIVERED);
        assertThat(end.errorCode()).isNull();
    }

    @Test
    void anEchoForWhatWeSayWeNeverSentWinsAndIsAnAlarm() {
        Row skipped = row(MessageState.SKIPPED, Reason.OPTED_OUT);

        Row after = MergeRule.merge(skipped, webhook(1, MessageState.SENT, 0));

        assertThat(after.state()).isEqualTo(MessageState.SENT);
        assertThat(MergeRule.isAlarm(skipped, after)).isTrue();
    }

    @Test
    void aMilestoneAloneNeverChangesTheState() {
        Row delivered = mergeAll(List.of(webhook(1, MessageState.DELIVERED, 0)));

        Row after = MergeRule.merge(delivered, Fact.replied(WORKSPACE, KEY, NOON));

        assertThat(after.state()).isEqualTo(MessageState.DELIVERED);
        assertThat(after.at().replied()).isEqualTo(NOON);
    }

    @Test
    void whatHasLeftCannotBeSkipped() {
        Row accepted = mergeAll(List.of(Fact.accepted(WORKSPACE, KEY, 1, false, NOON, "wamid.1")));

        assertThat(MergeRule.merge(accepted, Fact.of(WORKSPACE, KEY, 1, MessageState.SKIPPED, Reason.OPTED_OUT)))
                .isEqualTo(accepted);
    }

    private static Row mergeAll(List<Fact> facts) {
        Row row = row(MessageState.WAITING, null);
        for (Fact fact : facts) {
            row = MergeRule.merge(row, fact);
        }
        return row;
    }

    private static Row row(MessageState state, @Nullable Reason reason) {
        return new Row(WORKSPACE, KEY, 7, 1, state, false, reason, null, Milestones.NONE, null, null);
    }

    /** What may be said of one message: two attempts, our own outcomes and WhatsApp's statuses. */
    private static List<Fact> someFacts(Random random) {
        var facts = new ArrayList<Fact>();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int attempt = 1 + random.nextInt(2);
            facts.add(
                    switch (random.nextInt(8)) {
                        case 0 -> Fact.inDoubt(WORKSPACE, KEY, attempt);
                        case 1 ->
                            Fact.accepted(
                                    WORKSPACE,
                                    KEY,
                                    attempt,
                                    random.nextBoolean() && attempt == 1,
                                    at(random),
                                    "wamid." + attempt);
                        case 2 -> Fact.refused(WORKSPACE, KEY, attempt, 131000 + random.nextInt(3), at(random));
                        case 3 -> Fact.replied(WORKSPACE, KEY, at(random));
                        case 4 -> webhook(attempt, MessageState.SENT, 0);
                        case 5 -> webhook(attempt, MessageState.DELIVERED, 0);
                        case 6 -> webhook(attempt, MessageState.READ, 0);
                        default -> webhook(attempt, MessageState.FAILED, 131000 + random.nextInt(3));
                    });
        }
        return facts;
    }

    private static Instant at(Random random) {
        return NOON.plusSeconds(random.nextInt(100));
    }

    private static Fact webhook(int attempt, MessageState state, int code) {
        var at = new Milestones(NOON, NOON, state == MessageState.FAILED ? null : NOON, null, null, null, null);
        return new Fact(
                WORKSPACE,
                KEY,
                attempt,
                state,
                false,
                state == MessageState.FAILED ? Reason.WHATSAPP : null,
                state == MessageState.FAILED ? code : null,
                at,
                state == MessageState.DELIVERED ? 45_000 : null,
                "wamid." + attempt);
    }
}
