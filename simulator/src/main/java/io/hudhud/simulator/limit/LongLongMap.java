package io.hudhud.simulator.limit;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** A map of long to long without objects: sixteen bytes an entry at full load. Not safe for threads; key 0 is not allowed. */
public final class LongLongMap {
    public static final long ABSENT = Long.MIN_VALUE;
    private long[] keys = new long[64];
    private long[] values = new long[64];
    private int size;

    public long get(long key) {
        for (int i = slot(key, keys.length); keys[i] != 0; i = i + 1 & keys.length - 1) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return ABSENT;
    }

    public void put(long key, long value) {
        if (key == 0) {
            throw new IllegalArgumentException("key 0 marks an empty slot");
        }
        int i = slot(key, keys.length);
        while (keys[i] != 0 && keys[i] != key) {
            i = i + 1 & keys.length - 1;
        }
        if (keys[i] == 0) {
            keys[i] = key;
            size++;
        }
        values[i] = value;
        if (size * 3L > keys.length * 2L) {
            rebuild(keys.length * 2, _ -> true);
        }
    }

    public int size() {
        return size;
    }

    public void clear() {
        Arrays.fill(keys, 0);
        size = 0;
    }

    /** Forgets every entry whose value {@code keep} refuses. */
    public void retain(LongPredicate keep) {
        rebuild(keys.length, keep);
    }

    private void rebuild(int capacity, LongPredicate keep) {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[capacity];
        values = new long[capacity];
        size = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0 && keep.test(oldValues[old])) {
                int i = slot(oldKeys[old], capacity);
                while (keys[i] != 0) {
                    i = i + 1 & capacity - 1;
                }
                keys[i] = oldKeys[old];
                values[i] = oldValues[old];
                size++;
            }
        }
    }

    private static int slot(long key, int capacity) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 32) & capacity - 1;
    }
}
