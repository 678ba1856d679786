package io.hudhud.template.web;

import io.hudhud.contact.Recipients;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Version;
import io.hudhud.template.life.DraftContent;
import io.hudhud.template.life.Drafts;
import io.hudhud.template.life.PreviewDraft;
import io.hudhud.template.life.SubmitDraft;
import io.hudhud.template.life.SubmitDraft.Submitted;
import io.hudhud.template.web.TemplateController.PersonPreview;
import io.hudhud.template.web.TemplateController.PreviewRequest;
import io.hudhud.template.web.TemplateController.Previewed;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Templates that are being designed or changed, until Meta has them. */
@RestController
@RequestMapping("/api/v1/template-drafts")
class DraftController {

    private final Drafts drafts;
    private final SubmitDraft submit;
    private final PreviewDraft preview;
    private final StartDraft start;
    private final Recipients recipients;
    private final DescribeDraft describe;

    DraftController(
            Drafts drafts,
            SubmitDraft submit,
            PreviewDraft preview,
            StartDraft start,
            Recipients recipients,
            DescribeDraft describe) {
        this.drafts = drafts;
        this.submit = submit;
        this.preview = preview;
        this.start = start;
        this.recipients = recipients;
        this.describe = describe;
    }

    /** The newest first. */
    @GetMapping
    Page<DraftView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return describe.of(caller, drafts.list(caller.workspace(), Page.limit(limit), Cursor.parse(cursor, 1)));
    }

    /** From nothing, from a ready template, as a change of a template (the one that is under way, if any), or after the pattern of one. */
    @PostMapping
    ResponseEntity<DraftView> start(Caller caller, @Valid @RequestBody StartDraft.Request request) {
        caller.require(Role.MARKETER);
        var draft = start.from(caller, request);
        return ResponseEntity.created(URI.create("/api/v1/template-drafts/" + draft.id()))
                .eTag(draft.version().etag())
                .body(describe.of(caller, draft));
    }

    @GetMapping("/{id}")
    ResponseEntity<DraftView> get(Caller caller, @PathVariable UUID id) {
        return describe.tagged(caller, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<DraftView> edit(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DraftContent content) {
        caller.require(Role.MARKETER);
        return describe.tagged(caller, drafts.edit(caller, id, Version.required(ifMatch), content));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable UUID id) {
        caller.require(Role.MARKETER);
        drafts.delete(caller, id);
    }

    /** Gives the languages that are new or changed to Meta; with {@code languages} only these. */
    @PostMapping("/{id}/submit")
    Submitted submit(Caller caller, @PathVariable UUID id, @Valid @RequestBody SubmitRequest request) {
        caller.require(Role.MARKETER);
        var languages = request.languages();
        return submit.submit(caller, id, languages == null ? Set.of() : languages);
    }

    record SubmitRequest(@Nullable @Size(max = 75) Set<@NotNull String> languages) {}

    /** Shows the draft as it was saved to up to 20 people. It changes nothing and sends nothing. */
    @PostMapping("/{id}/preview")
    @Requires(Role.VIEWER)
    Previewed preview(Caller caller, @PathVariable UUID id, @Valid @RequestBody PreviewRequest request) {
        var draft = drafts.get(caller.workspace(), id);
        var said = preview.of(caller.workspace(), draft, request.mapping(), request.fallbackLanguages());
        var ids = request.contacts().stream().map(Long::valueOf).distinct().toList();
        var people = recipients.load(caller.workspace(), ids);
        var previews = new ArrayList<PersonPreview>();
        for (Long contact : ids) {
            var person = people.get(contact);
            if (person != null) {
                previews.add(new PersonPreview(contact.toString(), said.preview(person)));
            }
        }
        return new Previewed(previews, List.of());
    }
}
