package io.hudhud.template.web;

import io.hudhud.contact.Recipients;
import io.hudhud.link.TrackedLinks;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.template.Category;
import io.hudhud.template.DesignedLinks;
import io.hudhud.template.Mapping;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.Preview;
import io.hudhud.template.SyncResult;
import io.hudhud.template.SyncTemplates;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateFilter;
import io.hudhud.template.TemplateKind;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import io.hudhud.template.life.ChangeTemplate;
import io.hudhud.template.life.Drafts;
import io.hudhud.template.life.EditLimits;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The workspace's templates: what Meta says of them, what they need, and how they read with a mapping. */
@RestController
@RequestMapping("/api/v1/templates")
class TemplateController {

    private final Templates templates;
    private final TemplateRenderer renderer;
    private final TrackedLinks links;
    private final DesignedLinks designed;
    private final SyncTemplates sync;
    private final Drafts drafts;
    private final ChangeTemplate change;
    private final EditLimits limits;
    private final Recipients recipients;
    private final Senders senders;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    TemplateController(
            Templates templates,
            TemplateRenderer renderer,
            TrackedLinks links,
            DesignedLinks designed,
            SyncTemplates sync,
            Drafts drafts,
            ChangeTemplate change,
            EditLimits limits,
            Recipients recipients,
            Senders senders,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.templates = templates;
        this.renderer = renderer;
        this.links = links;
        this.designed = designed;
        this.sync = sync;
        this.drafts = drafts;
        this.change = change;
        this.limits = limits;
        this.recipients = recipients;
        this.senders = senders;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * In the order of names; with a filter those with at least one language that fits all of it. {@code search} looks into names
     * and texts. Each comes with its components, so that a gallery draws it without another request.
     */
    @GetMapping
    Page<TemplateDetails> list(
            Caller caller,
            @RequestParam(required = false) @Nullable TemplateStatus status,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(required = false) @Nullable TemplateKind kind,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Page.limit(limit);
        var after = Cursor.parse(cursor, 2);
        var rows = templates.list(
                caller.workspace(),
                new TemplateFilter(status, language, category, kind, name, search),
                after == null ? null : after.text(0),
                after == null ? null : after.uuid(1),
                size + 1);
        var accounts = accounts(caller);
        var suggested = designed.suggested(caller.workspace(), rows);
        return Page.of(rows, size, row -> Cursor.after(row.name(), row.id()))
                .map(template -> TemplateDetails.of(template, accounts, links, suggested, Map.of()));
    }

    /** How many templates each tab over the list has, with the list's other filters. */
    @GetMapping("/counts")
    TabCounts counts(
            Caller caller,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(required = false) @Nullable TemplateKind kind,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String search) {
        var filter = new TemplateFilter(null, language, category, kind, name, search);
        return TabCounts.of(templates.count(caller.workspace(), filter), drafts.count(caller.workspace()));
    }

    /** With every language, the variables that a mapping fills, and what keeps it from being sent. */
    @GetMapping("/{id}")
    TemplateDetails get(Caller caller, @PathVariable UUID id) {
        return details(caller, templates.get(caller.workspace(), id));
    }

    private TemplateDetails details(Caller caller, Template template) {
        return TemplateDetails.of(
                template,
                accounts(caller),
                links,
                designed.suggested(caller.workspace(), List.of(template)),
                limits.of(caller.workspace(), approved(template)));
    }

    private static List<String> approved(Template template) {
        return template.variants().stream()
                .filter(Variant::isApproved)
                .map(Variant::metaId)
                .toList();
    }

    private Set<String> accounts(Caller caller) {
        return senders.accounts(caller.workspace()).stream()
                .map(account -> account.graph().wabaId())
                .collect(Collectors.toSet());
    }

    /** Reads all accounts of the workspace from Meta now, and answers when it is done. */
    @PostMapping("/sync")
    Synced sync(Caller caller) {
        caller.require(Role.MARKETER);
        var results = sync.syncNow(caller.workspace());
        transaction.executeWithoutResult(status -> audit.record(
                caller,
                "templates.synced",
                "workspace",
                Long.toString(caller.workspace().value()),
                Map.of("accounts", results.size())));
        return new Synced(results);
    }

    /** What reading each account came to. */
    record Synced(List<SyncResult> accounts) {}

    /** At Meta too; without {@code language} all of it, and its name is blocked for 30 days. What is under way is still tried. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String language) {
        caller.require(Role.MARKETER);
        change.delete(caller, id, language);
    }

    /** Ends Meta's pause of one language. */
    @PostMapping("/{id}/unpause")
    TemplateDetails unpause(Caller caller, @PathVariable UUID id, @Valid @RequestBody UnpauseRequest request) {
        caller.require(Role.MARKETER);
        return details(caller, change.unpause(caller, id, request.language()));
    }

    record UnpauseRequest(@NotBlank String language) {}

    /** Checks a mapping and shows the message to up to 20 people. It changes nothing and sends nothing. */
    @PostMapping("/{id}/preview")
    @Requires(Role.VIEWER)
    Previewed preview(Caller caller, @PathVariable UUID id, @Valid @RequestBody PreviewRequest request) {
        Mapping mapping = request.mapping() == null ? Mapping.EMPTY : request.mapping();
        var fallbacks = request.fallbackLanguages() == null ? List.<String>of() : request.fallbackLanguages();
        var compiled = renderer.compile(caller.workspace(), id, mapping, fallbacks);
        var ids = request.contacts().stream().map(Long::valueOf).distinct().toList();
        var people = recipients.load(caller.workspace(), ids);
        var previews = new ArrayList<PersonPreview>();
        for (Long contact : ids) {
            var person = people.get(contact);
            if (person != null) {
                previews.add(new PersonPreview(contact.toString(), compiled.preview(person)));
            }
        }
        return new Previewed(previews, renderer.check(caller.workspace(), id, mapping));
    }

    /** @param contacts ids; those that do not exist are left out of the answer */
    record PreviewRequest(
            @Nullable Mapping mapping,

            @NotEmpty @Size(max = 20)
            List<@Pattern(regexp = "[0-9]{1,18}", message = "is not the id of a contact") String> contacts,

            @Nullable List<String> fallbackLanguages) {}

    record Previewed(List<PersonPreview> previews, List<MappingProblem> problems) {}

    record PersonPreview(String contact, Preview preview) {}
}
