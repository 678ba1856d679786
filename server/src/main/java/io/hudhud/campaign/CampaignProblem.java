package io.hudhud.campaign;

import io.hudhud.shared.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why a campaign does not do what it is asked. */
public enum CampaignProblem {
    NO_SUCH_CAMPAIGN,
    /** Only drafts are edited and deleted. */
    NOT_A_DRAFT,
    /** A draft cannot be paused, resumed or closed. */
    NOT_LAUNCHED,
    CAMPAIGN_CLOSED,
    /** It runs without a cost cap, so nobody counted what it has cost. */
    COST_NOT_COUNTED,
    /** The member {@code problems} says what stands in the way. */
    LAUNCH_FORBIDDEN,
    /** A launch to so many people has to carry the count that the person typed. */
    COUNT_MISSING,
    /** Other people would get it than the person confirmed. */
    COUNT_CHANGED,
    /** Somebody else has to approve it first. */
    APPROVAL_REQUIRED,
    /** The campaign or its template was changed after the request. */
    APPROVAL_VOID,
    NO_APPROVAL_REQUESTED,
    /** Who asks, or wrote it last, cannot approve. */
    APPROVAL_BY_ANOTHER,
    /** Something has left, or the time is over. */
    UNDO_TOO_LATE,
    /** None of its messages failed in a way that another try can mend. */
    NOTHING_TO_RETRY,
    /** Amounts in this currency need a rate first. */
    NO_EXCHANGE_RATE;

    static Problem noSuchCampaign(UUID id) {
        return Problem.of(HttpStatus.NOT_FOUND, NO_SUCH_CAMPAIGN, "there is no campaign " + id + " in this workspace");
    }

    static Problem notADraft() {
        return Problem.of(
                HttpStatus.CONFLICT,
                NOT_A_DRAFT,
                "this campaign was launched: only drafts can be changed. Duplicate it to send something else");
    }

    static Problem notLaunched() {
        return Problem.of(HttpStatus.CONFLICT, NOT_LAUNCHED, "this campaign is a draft: launch it first");
    }

    static Problem costNotCounted() {
        return Problem.of(
                HttpStatus.CONFLICT,
                COST_NOT_COUNTED,
                "this campaign runs without a cost cap, so its cost was not counted: a cap can only be changed or taken away");
    }

    static Problem closed() {
        return Problem.of(
                HttpStatus.CONFLICT,
                CAMPAIGN_CLOSED,
                "this campaign is closed, for good: duplicate it to send it again");
    }

    public static Problem launchForbidden(List<LaunchProblem> problems) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        LAUNCH_FORBIDDEN,
                        "this campaign cannot be launched yet: "
                                + problems.getFirst().sentence())
                .with("problems", problems);
    }
}
