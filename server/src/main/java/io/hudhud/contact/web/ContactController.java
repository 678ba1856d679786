package io.hudhud.contact.web;

import io.hudhud.contact.AttributeNames;
import io.hudhud.contact.ConsentEntry;
import io.hudhud.contact.ConsentHistory;
import io.hudhud.contact.ContactFields;
import io.hudhud.contact.ContactSearch;
import io.hudhud.contact.ContactView;
import io.hudhud.contact.EraseContact;
import io.hudhud.contact.RecordConsent;
import io.hudhud.contact.Standing;
import io.hudhud.contact.WriteContact;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Contacts: find, write, tag, opt out and in, erase. */
@RestController
@RequestMapping("/api/v1/contacts")
class ContactController {

    /** A contact as the API shows it. */
    record View(
            String id,
            @Nullable String phone,
            @Nullable String phoneGiven,
            @Nullable String waId,
            boolean landline,
            @Nullable String name,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String language,
            @Nullable String country,
            @Nullable String city,
            @Nullable String timeZone,
            @Nullable String externalId,
            List<String> tags,
            Map<String, Object> attributes,
            Map<String, String> consent,
            boolean suppressed,
            Instant createdAt,
            Instant updatedAt) {

        static View of(ContactView contact) {
            return new View(
                    Long.toString(contact.id()),
                    contact.phone(),
                    contact.phoneGiven(),
                    contact.waId(),
                    contact.landline(),
                    contact.name(),
                    contact.firstName(),
                    contact.lastName(),
                    contact.email(),
                    contact.language(),
                    contact.country(),
                    contact.city(),
                    contact.timeZone(),
                    contact.externalId(),
                    contact.tags(),
                    contact.attributes(),
                    Map.of("marketing", word(contact.marketing()), "transactional", word(contact.transactional())),
                    contact.suppressed(),
                    contact.createdAt(),
                    contact.updatedAt());
        }
    }

    /** Something that contacts have beside the usual fields. */
    record Attribute(String name) {}

    /** Tags to put on and to take off. */
    record Tags(@Nullable List<String> add, @Nullable List<String> remove) {}

    /** What the person said to a member of staff. {@code grade}: {@code attested}, {@code single} or {@code double}. */
    record Said(
            @Nullable String purpose,
            @Nullable String grade,
            @Nullable String source,
            @Nullable String proof) {}

    /** One line of the consent ledger as the API shows it. */
    record Entry(
            String purpose,
            String standing,
            String basis,
            String source,
            @Nullable String reference,
            String actor,
            Instant at) {
        static Entry of(ConsentEntry entry) {
            return new Entry(
                    entry.purpose().name().toLowerCase(Locale.ROOT),
                    word(entry.standing()),
                    entry.basis(),
                    entry.source(),
                    entry.reference(),
                    entry.actor(),
                    entry.at());
        }
    }

    private final AttributeNames attributes;
    private final ContactSearch search;
    private final WriteContact write;
    private final EraseContact erase;
    private final RecordConsent consent;
    private final ConsentHistory history;

    ContactController(
            AttributeNames attributes,
            ContactSearch search,
            WriteContact write,
            EraseContact erase,
            RecordConsent consent,
            ConsentHistory history) {
        this.attributes = attributes;
        this.search = search;
        this.write = write;
        this.erase = erase;
        this.consent = consent;
        this.history = history;
    }

    /** {@code q} is looked for anywhere in name, number and e-mail address; with {@code match=prefix} at their beginnings. */
    @GetMapping
    Page<View> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "contains") String match,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (!match.equals("contains") && !match.equals("prefix")) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST, RequestProblem.INVALID_REQUEST, "match has to be contains or prefix");
        }
        var query = new ContactSearch.Query(q, match.equals("prefix"), tag);
        return search.list(caller.workspace(), query, Page.limit(limit), Cursor.parse(cursor, 1))
                .map(View::of);
    }

    /** The names of all attributes that contacts were given, in the order of their letters; at most 1,000. */
    @GetMapping("/attributes")
    Page<Attribute> attributes(Caller caller) {
        return new Page<>(
                attributes.of(caller.workspace()).stream().map(Attribute::new).toList(), null);
    }

    @GetMapping("/{id}")
    ResponseEntity<View> get(Caller caller, @PathVariable long id) {
        return shown(HttpStatus.OK, caller, id);
    }

    @PostMapping
    ResponseEntity<View> create(Caller caller, @RequestBody Map<String, @Nullable Object> fields) {
        return shown(HttpStatus.CREATED, caller, write.create(caller, new ContactFields(fields)));
    }

    /** What is given is written, {@code null} empties a field, the rest stays. */
    @PatchMapping("/{id}")
    ResponseEntity<View> edit(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> fields) {
        write.edit(caller, id, Version.required(ifMatch), new ContactFields(fields));
        return shown(HttpStatus.OK, caller, id);
    }

    @PostMapping("/{id}/tags")
    ResponseEntity<View> tag(Caller caller, @PathVariable long id, @RequestBody Tags tags) {
        write.tag(
                caller,
                id,
                tags.add() == null ? List.of() : tags.add(),
                tags.remove() == null ? List.of() : tags.remove());
        return shown(HttpStatus.OK, caller, id);
    }

    @PostMapping("/{id}/opt-out")
    @Requires(Role.AGENT)
    ResponseEntity<View> optOut(Caller caller, @PathVariable long id, @RequestBody Said said) {
        consent.optOut(caller, id, purpose(said), source(said));
        return shown(HttpStatus.OK, caller, id);
    }

    /** {@code proof} says where the person agreed: it is kept with the opt-in. */
    @PostMapping("/{id}/opt-in")
    ResponseEntity<View> optIn(Caller caller, @PathVariable long id, @RequestBody Said said) {
        var grade = grade(said);
        if (said.proof() == null || said.proof().isBlank() || said.proof().length() > 500) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST, RequestProblem.INVALID_REQUEST, "proof has to say where the person agreed");
        }
        consent.optIn(caller, id, purpose(said), grade, source(said), said.proof());
        return shown(HttpStatus.OK, caller, id);
    }

    @GetMapping("/{id}/consent")
    Page<Entry> consent(Caller caller, @PathVariable long id) {
        return new Page<>(
                history.of(caller.workspace(), id).stream().map(Entry::of).toList(), null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Role.ADMIN)
    void delete(Caller caller, @PathVariable long id) {
        erase.erase(caller, id);
    }

    private ResponseEntity<View> shown(HttpStatus status, Caller caller, long id) {
        var contact = search.find(caller.workspace(), id)
                .orElseThrow(
                        () -> Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such contact"));
        return ResponseEntity.status(status)
                .eTag(new Version(contact.version()).etag())
                .body(View.of(contact));
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private static String source(Said said) {
        return said.source() == null || said.source().isBlank() ? "staff" : said.source();
    }

    private static Purpose purpose(Said said) {
        return switch (said.purpose()) {
            case "marketing" -> Purpose.MARKETING;
            case "transactional" -> Purpose.TRANSACTIONAL;
            case null, default ->
                throw Problem.of(
                        HttpStatus.BAD_REQUEST,
                        RequestProblem.INVALID_REQUEST,
                        "purpose has to be marketing or transactional");
        };
    }

    private static Standing grade(Said said) {
        return switch (said.grade()) {
            case "attested" -> Standing.ATTESTED;
            case "single" -> Standing.SINGLE;
            case "double" -> Standing.DOUBLE;
            case null, default ->
                throw Problem.of(
                        HttpStatus.BAD_REQUEST,
                        RequestProblem.INVALID_REQUEST,
                        "grade has to be attested, single or double");
        };
    }
}
