package io.hudhud.shared;

import java.math.BigDecimal;

/** Amounts in millionths of a US dollar, as they are kept and added up, and in dollars, as people see them. */
public final class UsdMicros {

    private static final int SCALE = 6;

    private UsdMicros() {}

    public static BigDecimal toUsd(long micros) {
        return BigDecimal.valueOf(micros, SCALE);
    }

    /** @throws ArithmeticException for more than six decimal places */
    public static long ofUsd(BigDecimal usd) {
        return usd.movePointRight(SCALE).longValueExact();
    }
}
