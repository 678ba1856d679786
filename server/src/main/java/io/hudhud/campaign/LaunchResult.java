package io.hudhud.campaign;

import java.util.List;

/** What came of asking for a launch. */
public sealed interface LaunchResult {

    /** The campaign is launched: by this request, or by another one before it. */
    record Launched(Campaign campaign) implements LaunchResult {}

    /** Nothing was changed. */
    record Rejected(List<LaunchProblem> problems) implements LaunchResult {}
}
