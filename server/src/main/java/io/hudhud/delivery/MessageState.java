package io.hudhud.delivery;

import java.util.List;

/**
 * What is known of a message now. The codes rise with the certainty within one attempt:
 * {@code waiting < in_doubt < unresolved < accepted < sent < expired < failed}; delivered and read win over everything.
 */
public enum MessageState {
    /** Frozen, due now or later, also between retries. */
    WAITING(0),
    /** An attempt may have left and no answer is known. */
    IN_DOUBT(1),
    /** Doubt that nothing could settle. Terminal, shown by name; a late echo still wins. */
    UNRESOLVED(2),
    /** WhatsApp took it, perhaps to hold it for a while. */
    ACCEPTED(3),
    SENT(4),
    /** Accepted and never delivered within its validity and a margin. A late webhook still wins. */
    EXPIRED(5),
    /** Refused for good, or reported failed. */
    FAILED(6),
    DELIVERED(7),
    READ(8),
    /** Never tried, with a reason. */
    SKIPPED(9),
    /** The origin was closed before it left. */
    CANCELLED(10);

    private final short code;

    MessageState(int code) {
        this.code = (short) code;
    }

    /** The number it is stored as, and its rank in the merge rule. */
    public short code() {
        return code;
    }

    public static MessageState ofCode(int code) {
        for (var state : VALUES) {
            if (state.code == code) {
                return state;
            }
        }
        throw new IllegalArgumentException("no message state has the code " + code);
    }

    private static final List<MessageState> VALUES = List.of(values());
}
