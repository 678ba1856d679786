package io.hudhud.simulator.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every accepted message in the order of acceptance, in columns: a million of them cost about 60 MB and no objects. One lock guards it;
 * adding takes well under a microsecond.
 */
public final class MessageLog {
    static final byte ANSWER_LOST = 1;
    static final byte MARKETING_ROUTE = 2;
    private static final byte WINDOW_OPEN = 4;
    static final byte FREE_ALLOWANCE = 8;

    private final int capacity;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private final Map<String, Short> periodIndex = new HashMap<>();
    private int size;
    private int lostAnswers;

    /** A log of at most {@code capacity} messages; further ones are refused, never forgotten. */
    public MessageLog(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("the log needs room for at least one message");
        }
        this.capacity = capacity;
    }

    /** What is written down when a message is accepted. */
    public record Entry(
            long recipient,
            int number,
            int template,
            @Nullable String correlation,
            long acceptedAt,
            long draw,
            Outcome outcome,
            int code,
            boolean marketingRoute,
            boolean windowOpen,
            boolean freeAllowance) {
        byte flags() {
            return (byte) ((marketingRoute ? MARKETING_ROUTE : 0)
                    | (windowOpen ? WINDOW_OPEN : 0)
                    | (freeAllowance ? FREE_ALLOWANCE : 0));
        }
    }

    /** The ordinal of the new row; -1 when the log is full. */
    public synchronized int add(Entry entry) {
        if (size == capacity) {
            return -1;
        }
        int row = size & Chunk.SIZE - 1;
        if (row == 0) {
            chunks.add(new Chunk());
        }
        Chunk chunk = chunks.getLast();
        chunk.recipient[row] = entry.recipient();
        chunk.acceptedAt[row] = entry.acceptedAt();
        chunk.draw[row] = entry.draw();
        chunk.number[row] = (short) entry.number();
        chunk.template[row] = (short) entry.template();
        chunk.outcome[row] = (byte) entry.outcome().number();
        chunk.code[row] = entry.code();
        chunk.flags[row] = entry.flags();
        correlate(chunk, row, entry.correlation());
        return size++;
    }

    private void correlate(Chunk chunk, int row, @Nullable String correlation) {
        EchoToken token = correlation == null ? null : EchoToken.parse(correlation);
        if (token == null) {
            chunk.origin[row] = -1;
            if (correlation != null) {
                if (chunk.foreign == null) {
                    chunk.foreign = new String[Chunk.SIZE];
                }
                chunk.foreign[row] = correlation;
            }
            return;
        }
        chunk.origin[row] = token.origin();
        chunk.message[row] = token.message();
        chunk.attempt[row] = (short) token.attempt();
        chunk.period[row] = periodIndex.computeIfAbsent(token.period(), period -> {
            periods.add(period);
            return (short) (periods.size() - 1);
        });
    }

    public synchronized int size() {
        return size;
    }

    public int capacity() {
        return capacity;
    }

    public synchronized int lostAnswers() {
        return lostAnswers;
    }

    /** Notes that this status was handed to the webhooks. */
    public synchronized void report(int ordinal, Step step) {
        chunks.get(ordinal >> Chunk.BITS).reported[ordinal & Chunk.SIZE - 1] |= (byte) (1 << step.number());
    }

    /** Notes that the caller never saw the acceptance. */
    public synchronized void answerLost(int ordinal) {
        chunks.get(ordinal >> Chunk.BITS).flags[ordinal & Chunk.SIZE - 1] |= ANSWER_LOST;
        lostAnswers++;
    }

    /** Changes what will become of a message, e.g. when what was held is dropped after all. */
    public synchronized void decide(int ordinal, Outcome outcome, int code) {
        Chunk chunk = chunks.get(ordinal >> Chunk.BITS);
        chunk.outcome[ordinal & Chunk.SIZE - 1] = (byte) outcome.number();
        chunk.code[ordinal & Chunk.SIZE - 1] = code;
    }

    /** The message in that place; null when the log was emptied since. */
    public synchronized @Nullable Accepted read(int ordinal) {
        if (ordinal < 0 || ordinal >= size) {
            return null;
        }
        Chunk chunk = chunks.get(ordinal >> Chunk.BITS);
        int row = ordinal & Chunk.SIZE - 1;
        return new Accepted(
                ordinal,
                chunk.recipient[row],
                chunk.number[row],
                chunk.template[row],
                correlation(chunk, row),
                chunk.acceptedAt[row],
                chunk.draw[row],
                Outcome.numbered(chunk.outcome[row]),
                chunk.code[row],
                steps(chunk.reported[row]),
                (chunk.flags[row] & ANSWER_LOST) != 0,
                (chunk.flags[row] & MARKETING_ROUTE) != 0,
                (chunk.flags[row] & WINDOW_OPEN) != 0,
                (chunk.flags[row] & FREE_ALLOWANCE) != 0);
    }

    public synchronized void clear() {
        chunks.clear();
        size = 0;
        lostAnswers = 0;
    }

    /** Hands the columns, chunk by chunk, to a question of the judge. Accepting waits meanwhile: questions gather numbers and leave. */
    synchronized void scan(Consumer<Rows> question) {
        for (int i = 0; i < chunks.size(); i++) {
            question.accept(new Rows(chunks.get(i), i << Chunk.BITS, Math.min(Chunk.SIZE, size - (i << Chunk.BITS))));
        }
    }

    /** The rows 0 to {@code count - 1} of one chunk; {@code first} is the ordinal of row 0. */
    record Rows(Chunk chunk, int first, int count) {}

    synchronized String period(int index) {
        return periods.get(index);
    }

    private @Nullable String correlation(Chunk chunk, int row) {
        if (chunk.origin[row] >= 0) {
            return new EchoToken(
                            periods.get(chunk.period[row]), chunk.origin[row], chunk.message[row], chunk.attempt[row])
                    .toString();
        }
        return chunk.foreign == null ? null : chunk.foreign[row];
    }

    private static Set<Step> steps(byte mask) {
        if (mask == 0) {
            return Collections.emptySet();
        }
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if ((mask & 1 << step.number()) != 0) {
                steps.add(step);
            }
        }
        return steps;
    }
}
