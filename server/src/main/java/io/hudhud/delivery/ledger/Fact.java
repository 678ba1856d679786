package io.hudhud.delivery.ledger;

import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.ledger.Row.Milestones;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something learned of a message, from whichever side. Facts about one message can be merged in any order, any number of
 * times, with the same end ({@link MergeRule}).
 *
 * @param attempt the attempt that it speaks of; 0 for a milestone alone, which never changes the state
 */
public record Fact(
        WorkspaceId workspace,
        MessageKey key,
        int attempt,
        MessageState state,
        boolean held,
        @Nullable Reason reason,
        @Nullable Integer errorCode,
        Milestones at,
        @Nullable Integer price,
        @Nullable String wamid) {

    /** WhatsApp answered with an id. */
    public static Fact accepted(
            WorkspaceId workspace, MessageKey key, int attempt, boolean held, Instant at, String wamid) {
        return new Fact(
                workspace,
                key,
                attempt,
                MessageState.ACCEPTED,
                held,
                null,
                null,
                new Milestones(at, null, null, null, null, null, null),
                null,
                wamid);
    }

    /** WhatsApp refused it for good. */
    public static Fact refused(WorkspaceId workspace, MessageKey key, int attempt, int errorCode, Instant at) {
        return new Fact(
                workspace,
                key,
                attempt,
                MessageState.FAILED,
                false,
                Reason.WHATSAPP,
                errorCode,
                new Milestones(null, null, null, null, at, null, null),
                null,
                null);
    }

    /** An attempt may have left and no answer is known. */
    public static Fact inDoubt(WorkspaceId workspace, MessageKey key, int attempt) {
        return of(workspace, key, attempt, MessageState.IN_DOUBT, null);
    }

    /** A state without a milestone. */
    public static Fact of(
            WorkspaceId workspace, MessageKey key, int attempt, MessageState state, @Nullable Reason reason) {
        return new Fact(workspace, key, attempt, state, false, reason, null, Milestones.NONE, null, null);
    }

    /** The person answered. */
    public static Fact replied(WorkspaceId workspace, MessageKey key, Instant at) {
        return milestone(workspace, key, new Milestones(null, null, null, null, null, at, null));
    }

    /** The person opened a tracked link of it. */
    public static Fact clicked(WorkspaceId workspace, MessageKey key, Instant at) {
        return milestone(workspace, key, new Milestones(null, null, null, null, null, null, at));
    }

    private static Fact milestone(WorkspaceId workspace, MessageKey key, Milestones at) {
        return new Fact(workspace, key, 0, MessageState.WAITING, false, null, null, at, null, null);
    }
}
