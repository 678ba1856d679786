package io.hudhud.template.web;

import io.hudhud.template.life.Draft;
import io.hudhud.template.life.DraftApproval;
import io.hudhud.template.life.DraftContent;
import io.hudhud.template.life.EditLimits;
import io.hudhud.template.life.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template that is being designed.
 *
 * @param account Meta's id of the account that it is meant for
 * @param template what it changes; absent: it will be a new one
 * @param edits how often each approved language of {@code template} may still be changed at WhatsApp
 * @param submissions what was given to Meta, the last of each language
 * @param approvalRequired whether a second person has to approve it before it is submitted
 * @param approval what became of the last request for that; absent when nobody asked
 */
record DraftView(
        UUID id,
        String account,
        @Nullable UUID template,
        DraftContent content,
        Map<String, EditLimits.Left> edits,
        List<SubmissionView> submissions,
        boolean approvalRequired,
        @Nullable DraftApproval approval,
        Instant createdAt,
        Instant updatedAt) {

    static DraftView of(
            Draft draft,
            Map<String, EditLimits.Left> edits,
            List<Submission> submissions,
            boolean approvalRequired,
            @Nullable DraftApproval approval) {
        return new DraftView(
                draft.id(),
                draft.wabaId(),
                draft.template(),
                draft.content(),
                edits,
                submissions.stream().map(SubmissionView::of).toList(),
                approvalRequired,
                approval,
                draft.createdAt(),
                draft.updatedAt());
    }

    /** @param explanation Meta's, where it refused */
    record SubmissionView(
            String language,
            Submission.State state,
            @Nullable Integer code,
            @Nullable String explanation,
            Instant at) {
        static SubmissionView of(Submission submission) {
            return new SubmissionView(
                    submission.language(),
                    submission.state(),
                    submission.code(),
                    submission.explanation(),
                    submission.at());
        }
    }
}
