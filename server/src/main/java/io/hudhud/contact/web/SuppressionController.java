package io.hudhud.contact.web;

import io.hudhud.contact.ContactProblem;
import io.hudhud.contact.SuppressPerson;
import io.hudhud.contact.Suppressions;
import io.hudhud.contact.phone.PhoneReader;
import io.hudhud.contact.phone.PhoneReading;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom never to message again. Numbers go in and are only recognised afterwards: the list cannot show them. */
@RestController
@RequestMapping("/api/v1/suppressions")
class SuppressionController {

    /** A number to suppress. */
    record Addition(@Nullable String phone, @Nullable String reason) {}

    /** What was added. */
    record Added(UUID id) {}

    /** A page of entries and how many there are in all. */
    record Listed(List<Suppressions.Entry> items, @Nullable String next, long count) {}

    private final SuppressPerson suppress;
    private final Suppressions suppressions;
    private final Workspaces workspaces;
    private final AuditTrail audit;

    SuppressionController(SuppressPerson suppress, Suppressions suppressions, Workspaces workspaces, AuditTrail audit) {
        this.suppress = suppress;
        this.suppressions = suppressions;
        this.workspaces = workspaces;
        this.audit = audit;
    }

    @GetMapping
    Listed list(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var page = suppressions.list(caller.workspace(), Page.limit(limit), Cursor.parse(cursor, 1));
        return new Listed(page.items(), page.next(), suppressions.count(caller.workspace()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Role.AGENT)
    Added add(Caller caller, @RequestBody Addition addition) {
        String region = workspaces.find(caller.workspace()).country();
        if (!(PhoneReader.read(addition.phone(), region)
                instanceof PhoneReading.Found(var e164, var _, var _, var _))) {
            throw Problem.of(HttpStatus.BAD_REQUEST, ContactProblem.UNREADABLE_PHONE, "phone has to be a phone number");
        }
        String reason = addition.reason() == null ? "added by hand" : addition.reason();
        return new Added(suppress.suppress(
                caller.workspace(),
                new PhoneNumber(e164),
                reason,
                id -> audit.record(caller, "suppression.added", "suppression", id.toString(), Map.of())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Role.ADMIN)
    void remove(Caller caller, @PathVariable UUID id) {
        boolean found = suppress.release(
                caller.workspace(),
                id,
                () -> audit.record(caller, "suppression.removed", "suppression", id.toString(), Map.of()));
        if (!found) {
            throw Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such entry");
        }
    }
}
