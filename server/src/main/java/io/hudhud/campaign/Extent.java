package io.hudhud.campaign;

import io.hudhud.shared.UsdMicros;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign goes, as it was counted at one time.
 *
 * @param people who would get it
 * @param costMicros in millionths of a US dollar; absent when no price was known
 */
record Extent(long people, @Nullable Long costMicros) {

    private static final long A_HANDFUL = 10;
    private static final long A_DOLLAR = 1_000_000;

    static Extent of(@Nullable AudienceReach reach, @Nullable CostEstimate cost) {
        return new Extent(
                reach == null ? 0 : reach.toSend(),
                cost == null || cost.usd() == null ? null : (Long) UsdMicros.ofUsd(cost.usd()));
    }

    /** Whether this is more than what somebody agreed to. Contacts come and go: up to a tenth more is the same. */
    boolean isBeyond(Extent agreed) {
        return hasMorePeopleThan(agreed) || micros() > agreed.micros() + Math.max(A_DOLLAR, agreed.micros() / 10);
    }

    boolean hasMorePeopleThan(Extent agreed) {
        return people > agreed.people() + Math.max(A_HANDFUL, agreed.people() / 10);
    }

    private long micros() {
        return costMicros == null ? 0 : costMicros;
    }
}
