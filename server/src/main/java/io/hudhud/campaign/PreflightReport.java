package io.hudhud.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a launch would come to, asked now.
 *
 * @param problems what forbids the launch
 * @param warnings what a person should know before
 * @param reach absent while no audience is chosen
 * @param cost absent while nothing can be sent
 * @param guards what a launch by a person needs beside that
 * @param duration absent while no number is chosen or nothing can be sent
 */
public record PreflightReport(
        Instant askedAt,
        Instant launchAt,
        List<LaunchProblem> problems,
        List<LaunchWarning> warnings,
        @Nullable AudienceReach reach,
        @Nullable CostEstimate cost,
        @Nullable DurationEstimate duration,
        LaunchNeeds guards) {

    public boolean canLaunch() {
        return problems.isEmpty();
    }

    Extent extent() {
        return Extent.of(reach, cost);
    }
}
