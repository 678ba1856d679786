package io.hudhud.template.life;

import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often an approved variant may still be changed: once in 24 hours and ten times in 30 days. Meta, template-management, 2025-11-14. */
@Component
class EditLimits {

    private static final int A_DAY = 1;
    private static final int A_MONTH = 10;

    private final SubmissionStore submissions;
    private final Clock clock;

    EditLimits(SubmissionStore submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /** As far as it is known here: changes by other tools are not counted. */
    record Left(int today, int month) {
        boolean isNone() {
            return today == 0 || month == 0;
        }
    }

    Left of(WorkspaceId workspace, String metaId) {
        var now = clock.instant();
        int month = A_MONTH - submissions.edits(workspace, metaId, now.minus(Duration.ofDays(30)));
        int today = A_DAY - submissions.edits(workspace, metaId, now.minus(Duration.ofDays(1)));
        return new Left(Math.max(0, today), Math.max(0, month));
    }
}
