package io.hudhud.template.web;

import io.hudhud.template.Mapping;
import io.hudhud.template.Templates;
import io.hudhud.template.life.Drafts;
import io.hudhud.template.life.PreviewDraft;
import io.hudhud.template.rehearsal.Rehearse;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Messages on a phone of the simulator, which {@code GET /api/v1/senders/simulator} tells of. They are counted nowhere. */
@RestController
@RequestMapping("/api/v1")
class RehearsalController {

    private final Rehearse rehearse;
    private final Templates templates;
    private final Drafts drafts;

    RehearsalController(Rehearse rehearse, Templates templates, Drafts drafts) {
        this.rehearse = rehearse;
        this.templates = templates;
        this.drafts = drafts;
    }

    /** Sends a template to a phone of the simulator, whatever Meta thinks of it. */
    @PostMapping("/templates/{id}/rehearsals")
    Rehearsed template(Caller caller, @PathVariable UUID id, @Valid @RequestBody RehearsalRequest request) {
        caller.require(Role.MARKETER);
        var template = templates.get(caller.workspace(), id);
        return new Rehearsed(rehearse.rehearse(caller, template, request.asked()));
    }

    /** Sends the draft as it was saved to a phone of the simulator. */
    @PostMapping("/template-drafts/{id}/rehearsals")
    Rehearsed draft(Caller caller, @PathVariable UUID id, @Valid @RequestBody RehearsalRequest request) {
        caller.require(Role.MARKETER);
        var template = PreviewDraft.asApproved(drafts.get(caller.workspace(), id));
        return new Rehearsed(rehearse.rehearse(caller, template, request.asked()));
    }

    /** @param contact whose values fill variables that are mapped to a contact's; never its telephone number */
    record RehearsalRequest(
            @Nullable Mapping mapping,

            @Nullable @Pattern(regexp = "[0-9]{1,18}", message = "is not the id of a contact")
            String contact,

            @NotNull @Size(min = 2, max = 8) String language) {

        Rehearse.Asked asked() {
            return new Rehearse.Asked(
                    mapping == null ? Mapping.EMPTY : mapping,
                    contact == null ? null : Long.valueOf(contact),
                    language);
        }
    }

    /** @param phone the page that shows it */
    record Rehearsed(URI phone) {}
}
