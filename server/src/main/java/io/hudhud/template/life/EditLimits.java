package io.hudhud.template.life;

import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often an approved variant may still be changed: once in 24 hours and ten times in 30 days. Meta, template-management, 2025-11-14. */
@Component
public class EditLimits {

    private static final int A_DAY = 1;
    private static final int A_MONTH = 10;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);

    private final SubmissionStore submissions;
    private final Clock clock;

    EditLimits(SubmissionStore submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * As far as it is known here: changes by other tools are not counted.
     *
     * @param today of the one in 24 hours
     * @param month of the ten in 30 days
     * @param nextAt when the next one is possible; absent: now
     */
    public record Left(int today, int month, @Nullable Instant nextAt) {
        boolean isNone() {
            return nextAt != null;
        }
    }

    Left of(WorkspaceId workspace, String metaId) {
        return of(workspace, List.of(metaId)).getOrDefault(metaId, left(List.of(), clock.instant()));
    }

    /** By Meta's id, for each that is asked for. */
    public Map<String, Left> of(WorkspaceId workspace, Collection<String> metaIds) {
        var now = clock.instant();
        var edits = submissions.edits(workspace, metaIds, now.minus(MONTH));
        return metaIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> left(edits.getOrDefault(id, List.of()), now)));
    }

    /** @param edits those of the last 30 days, the newest first */
    static Left left(List<Instant> edits, Instant now) {
        int today = A_DAY
                - (int) edits.stream().filter(at -> at.isAfter(now.minus(DAY))).count();
        int month = A_MONTH - edits.size();
        Instant next = null;
        if (month <= 0) {
            next = edits.get(A_MONTH - 1).plus(MONTH);
        }
        if (today <= 0 && (next == null || next.isBefore(edits.getFirst().plus(DAY)))) {
            next = edits.getFirst().plus(DAY);
        }
        return new Left(Math.max(0, today), Math.max(0, month), next);
    }
}
