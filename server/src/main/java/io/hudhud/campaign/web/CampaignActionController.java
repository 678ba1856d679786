package io.hudhud.campaign.web;

import io.hudhud.campaign.CampaignLimits;
import io.hudhud.campaign.CampaignProblem;
import io.hudhud.campaign.CampaignProgress;
import io.hudhud.campaign.DescribeCampaign;
import io.hudhud.campaign.LaunchCampaign;
import io.hudhud.campaign.LaunchResult;
import io.hudhud.campaign.Preflight;
import io.hudhud.campaign.PreflightReport;
import io.hudhud.campaign.SendTestMessages;
import io.hudhud.campaign.SteerCampaign;
import io.hudhud.campaign.UndoLaunch;
import io.hudhud.shared.Version;
import io.hudhud.trial.TestSendAnswer;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done to a campaign. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class CampaignActionController {

    private final Preflight preflight;
    private final SendTestMessages tests;
    private final LaunchCampaign launch;
    private final SteerCampaign steer;
    private final UndoLaunch undo;
    private final DescribeCampaign describe;

    CampaignActionController(
            Preflight preflight,
            SendTestMessages tests,
            LaunchCampaign launch,
            SteerCampaign steer,
            UndoLaunch undo,
            DescribeCampaign describe) {
        this.preflight = preflight;
        this.tests = tests;
        this.launch = launch;
        this.steer = steer;
        this.undo = undo;
        this.describe = describe;
    }

    /** What a launch would come to; changes nothing. */
    @PostMapping("/preflight")
    @Requires(Role.VIEWER)
    PreflightReport preflight(Caller caller, @PathVariable UUID id) {
        return preflight.of(caller.workspace(), id);
    }

    /** Sends the campaign to a few numbers, beside its results. */
    @PostMapping("/test-sends")
    TestSendAnswer test(Caller caller, @PathVariable UUID id, @Valid @RequestBody TestSendRequest request) {
        return TestSendAnswer.of(tests.send(caller, id, request.asked()));
    }

    /**
     * Launches the campaign. Repeat-safe: asking again, or from two clients at once, launches it once and gives both the same
     * answer. With {@code If-Match} only the version that was confirmed is launched, with {@code confirmCount} only to as many
     * people as were confirmed. Launched by a person, its first message waits for the time to undo it.
     */
    @PostMapping("/launch")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CampaignView launch(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable LaunchRequest request) {
        var seen = ifMatch == null ? null : Version.required(ifMatch);
        var confirmed = request == null ? null : request.confirmCount();
        return switch (launch.launch(caller, id, seen, confirmed)) {
            case LaunchResult.Launched launched ->
                shown(caller, launched.campaign().id());
            case LaunchResult.Rejected(var problems) -> throw CampaignProblem.launchForbidden(problems);
        };
    }

    /** Takes a launch back from which nothing has left: it is a draft again, as if it had never been launched. */
    @PostMapping("/undo")
    CampaignView undo(Caller caller, @PathVariable UUID id) {
        undo.undo(caller, id);
        return shown(caller, id);
    }

    private CampaignView shown(Caller caller, CampaignProgress progress) {
        return CampaignView.of(describe.of(caller.workspace(), progress));
    }

    private CampaignView shown(Caller caller, UUID id) {
        return CampaignView.of(describe.of(caller.workspace(), id));
    }

    /** Holds the campaign within a second. */
    @PostMapping("/pause")
    CampaignView pause(Caller caller, @PathVariable UUID id) {
        return shown(caller, steer.pause(caller, id));
    }

    /** Lifts the hold that people put on it, or the one that the body names. All others stay. */
    @PostMapping("/resume")
    CampaignView resume(
            Caller caller, @PathVariable UUID id, @RequestBody(required = false) @Nullable ResumeRequest request) {
        return shown(caller, resumed(caller, id, request == null ? ResumeRequest.Lifted.USER : request.hold()));
    }

    private CampaignProgress resumed(Caller caller, UUID id, ResumeRequest.Lifted hold) {
        return switch (hold) {
            case USER -> steer.resume(caller, id);
            case QUALITY -> steer.sendAlthoughRed(caller, id);
            case LATE_LAUNCH -> steer.sendAlthoughLate(caller, id);
            case AUDIENCE_GREW -> steer.sendToAll(caller, id);
            case GUARD -> steer.sendTheRest(caller, id);
        };
    }

    /** Replaces the own rate and the cost cap of a campaign under way; one that is held at its cap goes on if the new one leaves room. */
    @PutMapping("/limits")
    ResponseEntity<CampaignView> limit(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CampaignLimits limits) {
        var progress = steer.limit(caller, id, Version.required(ifMatch), limits);
        return ResponseEntity.ok().eTag(progress.campaign().version().etag()).body(shown(caller, progress));
    }

    /** For good: what has not left is cancelled. */
    @PostMapping("/close")
    CampaignView close(Caller caller, @PathVariable UUID id) {
        return shown(caller, steer.close(caller, id));
    }
}
