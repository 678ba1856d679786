package io.hudhud.simulator.judge;

import org.jspecify.annotations.Nullable;

/**
 * Hudhud's correlation id {@code h1.{period}.{origin}.{message}.{attempt}}, sent as {@code biz_opaque_callback_data}. It tells a named
 * resend (another attempt of the same message) from a duplicate (the same attempt twice).
 */
public record EchoToken(String period, long origin, long message, int attempt) {
    private static final long MAX_MESSAGE = 1L << 50;
    private static final int MAX_ATTEMPT = 4095;

    /** The token that {@code text} is, or null when it is some other correlation id. */
    public static @Nullable EchoToken parse(String text) {
        if (!text.startsWith("h1.")) {
            return null;
        }
        int afterPeriod = text.indexOf('.', 3);
        int afterOrigin = text.indexOf('.', afterPeriod + 1);
        int afterMessage = text.indexOf('.', afterOrigin + 1);
        if (afterPeriod < 4 || afterOrigin < 0 || afterMessage < 0) {
            return null;
        }
        long origin = number(text, afterPeriod + 1, afterOrigin);
        long message = number(text, afterOrigin + 1, afterMessage);
        long attempt = number(text, afterMessage + 1, text.length());
        if (origin < 0 || message < 0 || message > MAX_MESSAGE || attempt < 0 || attempt > MAX_ATTEMPT) {
            return null;
        }
        return new EchoToken(text.substring(3, afterPeriod), origin, message, (int) attempt);
    }

    @Override
    public String toString() {
        return "h1." + period + '.' + origin + '.' + message + '.' + attempt;
    }

    /** The plain decimal number in that range, without leading zero; negative when it is not one. */
    private static long number(String text, int from, int to) {
        int length = to - from;
        if (length < 1 || length > 18 || (length > 1 && text.charAt(from) == '0')) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
