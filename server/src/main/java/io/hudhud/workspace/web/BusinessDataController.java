package io.hudhud.workspace.web;

import io.hudhud.shared.Page;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.ActorNames;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.BusinessData;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Named values and lookup tables for use in messages, with what they were before. */
@RestController
@RequestMapping("/api/v1/settings/business-data")
class BusinessDataController {

    private static final String NAME = "[a-z][a-z0-9_]{0,63}";

    /** {@code lookupTables}: by name, then by the value of a field, such as a city. */
    record Content(
            @NotNull @Size(max = 500) Map<@Pattern(regexp = NAME) String, @Size(max = 1000) String> values,

            @NotNull @Size(max = 50)
            Map<
                            @Pattern(regexp = NAME) String,
                            @Size(max = 1000) Map<@Size(max = 200) String, @Size(max = 1000) String>>
                    lookupTables) {

        static Content of(BusinessData.Content content) {
            return new Content(content.values(), content.lookupTables());
        }
    }

    /** Who made which version; {@code values} and {@code lookupTables} are how many it has. */
    record VersionView(
            long version,
            Instant at,
            String actorKind,
            String actorId,
            @Nullable String actorName,
            int values,
            int lookupTables) {}

    private final BusinessData business;
    private final ActorNames names;
    private final AuditTrail audit;

    BusinessDataController(BusinessData business, ActorNames names, AuditTrail audit) {
        this.business = business;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping
    ResponseEntity<Content> show(Caller caller) {
        return answer(business.current(caller.workspace()));
    }

    /** Replaces all of it. */
    @PutMapping
    @Transactional
    ResponseEntity<Content> change(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Content content) {
        var changed = business.replace(
                caller, new BusinessData.Content(content.values(), content.lookupTables()), Version.required(ifMatch));
        audit.record(
                caller,
                "business-data.changed",
                "workspace",
                Long.toString(caller.workspace().value()),
                Map.of(
                        "values", content.values().keySet(),
                        "lookupTables", content.lookupTables().keySet()));
        return answer(changed);
    }

    /** Newest first: the hundred that are kept. */
    @GetMapping("/versions")
    Page<VersionView> versions(Caller caller) {
        var changes = business.changes(caller.workspace());
        var called = names.of(
                caller.workspace(),
                changes.stream().map(BusinessData.Change::actor).distinct().toList());
        return new Page<>(
                changes.stream()
                        .map(change -> view(change, called.get(change.actor())))
                        .toList(),
                null);
    }

    @GetMapping("/versions/{version}")
    Content version(Caller caller, @PathVariable long version) {
        return Content.of(business.version(caller.workspace(), version));
    }

    /** Makes a new version of what an older one said. */
    @PostMapping("/versions/{version}/restore")
    @Transactional
    ResponseEntity<Content> restore(
            Caller caller,
            @PathVariable long version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var seen = Version.required(ifMatch);
        var restored = business.replace(caller, business.version(caller.workspace(), version), seen);
        audit.record(
                caller,
                "business-data.restored",
                "workspace",
                Long.toString(caller.workspace().value()),
                Map.of("version", version));
        return answer(restored);
    }

    private static VersionView view(BusinessData.Change change, @Nullable String name) {
        Actor actor = change.actor();
        return new VersionView(
                change.version(),
                change.at(),
                actor.kind().word(),
                actor.id(),
                name,
                change.values(),
                change.lookupTables());
    }

    private static ResponseEntity<Content> answer(BusinessData.Versioned found) {
        return ResponseEntity.ok().eTag(found.version().etag()).body(Content.of(found.content()));
    }
}
