package io.hudhud.campaign;

/**
 * What a launch needs beside a campaign that can be sent.
 *
 * @param typeCount whether a person has to type how many people would get it ({@code confirmCount})
 * @param approval whether somebody else has to approve it
 * @param undoSeconds for how long a person can take the launch back
 */
public record LaunchNeeds(boolean typeCount, boolean approval, int undoSeconds) {

    static LaunchNeeds of(SendingSettings settings, Extent extent) {
        return new LaunchNeeds(extent.people() > settings.confirmAbove(), settings.needsApproval(extent), (int)
                settings.undo().toSeconds());
    }
}
