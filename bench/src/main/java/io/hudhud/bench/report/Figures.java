package io.hudhud.bench.report;

import java.util.Locale;

/** How figures are written: for people with thousands separators, for programs rounded. */
public final class Figures {
    private Figures() {}

    /** {@code 12,345} and {@code 3.14}; anything else as it is. */
    public static String text(Object value) {
        return switch (value) {
            case Integer n -> String.format(Locale.ROOT, "%,d", n);
            case Long n -> String.format(Locale.ROOT, "%,d", n);
            case Double n when Math.abs(n) >= 100 -> String.format(Locale.ROOT, "%,.0f", n);
            case Double n -> String.format(Locale.ROOT, "%.2f", n);
            default -> value.toString();
        };
    }

    /** To two decimals: more would be noise. */
    public static double rounded(double value) {
        return Double.isFinite(value) ? Math.round(value * 100) / 100.0 : 0;
    }

    /** 0 where there is no whole. */
    public static double share(double part, double whole) {
        return whole == 0 ? 0 : rounded(part / whole);
    }

    /** 0 where there is no whole. */
    public static double percent(long part, long whole) {
        return whole == 0 ? 0 : rounded(100.0 * part / whole);
    }
}
