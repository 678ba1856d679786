package io.hudhud.report;

import io.hudhud.shared.Problem;
import org.springframework.http.HttpStatus;

/** Why a report cannot be given. */
public enum ReportProblem {
    NO_SUCH_MESSAGE,
    /** A draft has no messages yet. */
    NOT_LAUNCHED;

    static Problem notLaunched() {
        return Problem.of(HttpStatus.CONFLICT, NOT_LAUNCHED, "this campaign is a draft: there are no results yet");
    }
}
