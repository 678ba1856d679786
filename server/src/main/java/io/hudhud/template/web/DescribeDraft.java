package io.hudhud.template.web;

import io.hudhud.shared.Page;
import io.hudhud.template.life.ChangeTemplateSettings;
import io.hudhud.template.life.Draft;
import io.hudhud.template.life.DraftApproval;
import io.hudhud.template.life.DraftApprovals;
import io.hudhud.template.life.Drafts;
import io.hudhud.workspace.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Drafts as the API shows them, with what became of them at Meta and with the second pair of eyes. */
@Component
class DescribeDraft {

    private final Drafts drafts;
    private final DraftApprovals approvals;
    private final ChangeTemplateSettings settings;

    DescribeDraft(Drafts drafts, DraftApprovals approvals, ChangeTemplateSettings settings) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.settings = settings;
    }

    DraftView of(Caller caller, Draft draft) {
        boolean required = settings.find(caller.workspace()).approvalRequired();
        return view(
                caller, draft, required, approvals.of(caller, List.of(draft)).get(draft.id()));
    }

    Page<DraftView> of(Caller caller, Page<Draft> page) {
        boolean required = settings.find(caller.workspace()).approvalRequired();
        var asked = approvals.of(caller, page.items());
        return page.map(draft -> view(caller, draft, required, asked.get(draft.id())));
    }

    /** With the version to edit it by. */
    ResponseEntity<DraftView> tagged(Caller caller, Draft draft) {
        return ResponseEntity.ok().eTag(draft.version().etag()).body(of(caller, draft));
    }

    ResponseEntity<DraftView> tagged(Caller caller, UUID id) {
        return tagged(caller, drafts.get(caller.workspace(), id));
    }

    private DraftView view(Caller caller, Draft draft, boolean required, @Nullable DraftApproval approval) {
        return DraftView.of(
                draft,
                drafts.edits(draft, caller.workspace()),
                drafts.submissions(draft, caller.workspace()),
                required,
                approval);
    }
}
