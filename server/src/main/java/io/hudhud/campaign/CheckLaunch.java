package io.hudhud.campaign;

import io.hudhud.shared.Problem;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.Caller;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What keeps a launch from being a mistake. Typing the count and the time to undo are for people: a program that launches
 * has nobody who could look again. Approval is for all, or it would be a door.
 */
@Component
class CheckLaunch {

    private final SendingSettingsStore sending;
    private final Preflight preflight;
    private final Approvals approvals;

    /**
     * What was counted for a launch.
     *
     * @param approved whether it needed an approval, and has it
     */
    record Counted(@Nullable LaunchEstimate estimate, LaunchContent.Agreed agreed, boolean approved) {}

    CheckLaunch(SendingSettingsStore sending, Preflight preflight, Approvals approvals) {
        this.sending = sending;
        this.preflight = preflight;
        this.approvals = approvals;
    }

    /**
     * Counts the audience where somebody has to know its size.
     *
     * @param confirmed how many would get it, as the person typed it
     * @return what was counted; nothing where nobody had to know
     * @throws Problem 409 when the count is missing or another one now, or somebody else has to approve it first
     */
    @Nullable
    Counted check(Caller caller, Campaign campaign, @Nullable Long confirmed) {
        var settings = sending.find(caller.workspace());
        if (!isPerson(caller) && confirmed == null && !settings.mayNeedApproval()) {
            return null;
        }
        var report = preflight.of(caller.workspace(), campaign);
        var extent = report.extent();
        long people = extent.people();
        if (confirmed == null && isPerson(caller) && report.guards().typeCount()) {
            throw Problem.of(
                            HttpStatus.CONFLICT,
                            CampaignProblem.COUNT_MISSING,
                            "type how many people will get this: send it as confirmCount")
                    .with("count", people);
        }
        if (confirmed != null && confirmed != people) {
            throw Problem.of(
                            HttpStatus.CONFLICT,
                            CampaignProblem.COUNT_CHANGED,
                            people + " people would get this now, not " + confirmed + ": look at the preflight again")
                    .with("count", people);
        }
        if (report.guards().approval() && !approvals.isApproved(caller.workspace(), campaign, extent)) {
            throw Problem.of(
                            HttpStatus.CONFLICT,
                            CampaignProblem.APPROVAL_REQUIRED,
                            "somebody else has to approve this campaign as it stands, going as far as it does now: ask them first")
                    .with("count", people);
        }
        return new Counted(
                LaunchEstimate.of(report),
                new LaunchContent.Agreed(extent, isPerson(caller) || confirmed != null),
                report.guards().approval());
    }

    /** How long the first message of a campaign that starts at once waits. */
    Duration timeToUndo(Caller caller, Campaign campaign) {
        return isPerson(caller) && campaign.settings().schedule() instanceof Schedule.Now
                ? sending.find(caller.workspace()).undo()
                : Duration.ZERO;
    }

    private static boolean isPerson(Caller caller) {
        return caller.actor().kind() == Actor.Kind.PERSON;
    }
}
