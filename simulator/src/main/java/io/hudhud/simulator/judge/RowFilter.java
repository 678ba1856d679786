package io.hudhud.simulator.judge;

import org.jspecify.annotations.Nullable;

/**
 * Which accepted messages a question is about; null means any.
 *
 * @param number small number of the sending phone number
 */
public record RowFilter(
        @Nullable Long origin,
        @Nullable Long recipient,
        @Nullable Integer number,
        @Nullable String correlation,
        @Nullable Long since) {
    public static final RowFilter ALL = new RowFilter(null, null, null, null, null);

    boolean matches(Chunk chunk, int row) {
        return (origin == null || chunk.origin[row] == origin)
                && (recipient == null || chunk.recipient[row] == recipient)
                && (number == null || chunk.number[row] == number)
                && (since == null || chunk.acceptedAt[row] >= since)
                && (correlation == null || matchesCorrelation(chunk, row, correlation));
    }

    /** The period of an echo token is not compared: origin ids are unique by themselves. */
    private static boolean matchesCorrelation(Chunk chunk, int row, String wanted) {
        EchoToken token = EchoToken.parse(wanted);
        if (token == null) {
            return chunk.foreign != null && wanted.equals(chunk.foreign[row]);
        }
        return chunk.origin[row] == token.origin()
                && chunk.message[row] == token.message()
                && chunk.attempt[row] == token.attempt();
    }
}
