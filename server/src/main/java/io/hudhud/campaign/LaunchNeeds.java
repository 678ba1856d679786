package io.hudhud.campaign;

import io.hudhud.shared.UsdMicros;
import org.jspecify.annotations.Nullable;

/**
 * What a launch needs beside a campaign that can be sent.
 *
 * @param typeCount whether a person has to type how many people would get it ({@code confirmCount})
 * @param approval whether somebody else has to approve it
 * @param undoSeconds for how long a person can take the launch back
 */
public record LaunchNeeds(boolean typeCount, boolean approval, int undoSeconds) {

    static LaunchNeeds of(SendingSettings settings, @Nullable AudienceReach reach, @Nullable CostEstimate cost) {
        long people = reach == null ? 0 : reach.toSend();
        Long micros = cost == null || cost.usd() == null ? null : (Long) UsdMicros.ofUsd(cost.usd());
        return new LaunchNeeds(people > settings.confirmAbove(), settings.needsApproval(people, micros), (int)
                settings.undo().toSeconds());
    }
}
