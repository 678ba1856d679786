package io.hudhud.simulator.chance;

/** Chance that is none: numbers that depend on nothing but what they are made from. */
public final class Draw {
    private Draw() {}

    /** Mixes two numbers into one whose bits look random (the finaliser of SplitMix64). */
    public static long mix(long a, long b) {
        long z = a * 0x9E3779B97F4A7C15L + b;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    public static long of(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mix(hash, text.length());
    }

    public static long of(byte[] bytes) {
        long hash = 1125899906842597L;
        for (byte b : bytes) {
            hash = 31 * hash + b;
        }
        return mix(hash, bytes.length);
    }

    /** A number from 0 (inclusive) to 1, a different one for each purpose. */
    public static double share(long draw, Purpose purpose) {
        return (mix(draw, purpose.salt) >>> 11) * 0x1.0p-53;
    }

    /** What a share is drawn for: each purpose has its own chance. */
    public enum Purpose {
        FAILURE(1),
        TRAIT(2),
        DELIVERED(3),
        READ(4),
        SENT_DELAY(5),
        DELIVERED_DELAY(6),
        READ_DELAY(7),
        SKIPPED_DELIVERED(8),
        DUPLICATE(9),
        REORDER(10),
        REACTION(11),
        REACTION_DELAY(12),
        REACTION_CHOICE(13),
        HELD(15),
        BLOCK(16),
        FAULT(17),
        REVIEW_DELAY(18),
        CLICK(19),
        CLICK_DELAY(20);

        private final int salt;

        Purpose(int salt) {
            this.salt = salt;
        }
    }
}
