package io.hudhud.trial;

import io.hudhud.shared.Problem;
import org.springframework.http.HttpStatus;

/** Why no test message is sent. */
public enum TrialProblem {
    /** What a message needs is not there, or a hold keeps everything of the number. */
    TEST_NOT_POSSIBLE,
    TOO_MANY_TEST_SENDS;

    public static Problem testNotPossible(String why) {
        return Problem.of(HttpStatus.CONFLICT, TEST_NOT_POSSIBLE, why);
    }
}
