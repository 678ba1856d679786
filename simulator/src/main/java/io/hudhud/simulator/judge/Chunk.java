package io.hudhud.simulator.judge;

import org.jspecify.annotations.Nullable;

/** Columns for 65,536 messages: about 58 bytes each. */
final class Chunk {
    static final int BITS = 16;
    static final int SIZE = 1 << BITS;

    final long[] recipient = new long[SIZE];
    final long[] acceptedAt = new long[SIZE];
    final long[] draw = new long[SIZE];
    /** Of the echo token; origin is -1 when the correlation id is something else. */
    final long[] origin = new long[SIZE];

    final long[] message = new long[SIZE];
    final short[] attempt = new short[SIZE];
    final short[] period = new short[SIZE];
    final short[] number = new short[SIZE];
    final short[] template = new short[SIZE];
    final int[] code = new int[SIZE];
    final byte[] outcome = new byte[SIZE];
    final byte[] reported = new byte[SIZE];
    final byte[] flags = new byte[SIZE];
    /** Correlation ids that are no echo token; allocated when the first one comes. */
    String @Nullable [] foreign;
}
