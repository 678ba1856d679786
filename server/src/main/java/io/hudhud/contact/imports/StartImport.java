package io.hudhud.contact.imports;

import static io.hudhud.tables.Tables.CONSENT_EVIDENCE;

import io.hudhud.contact.ContactLists;
import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file of contacts in. Whatever can be said against it is said at once; then a worker merges it. */
@Component
public class StartImport {

    private static final int LONGEST_NAME = 200;

    private final ImportFiles files;
    private final ImportStore store;
    private final ImportWorker worker;
    private final ContactLists lists;
    private final Workspaces workspaces;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final DSLContext db;
    private final Clock clock;

    StartImport(
            ImportFiles files,
            ImportStore store,
            ImportWorker worker,
            ContactLists lists,
            Workspaces workspaces,
            AuditTrail audit,
            TransactionTemplate transaction,
            DSLContext db,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.worker = worker;
        this.lists = lists;
        this.workspaces = workspaces;
        this.audit = audit;
        this.transaction = transaction;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Stores the file and the intention to merge it.
     *
     * @throws Problem 400 when the options or the file are no good, 403 when the caller may not sign an attestation, 413
     *     when the file is too large; nothing stays behind then
     */
    public Import start(Caller caller, ImportOptions asked, InputStream upload) {
        var consent = checked(asked);
        if (consent.kind() == ConsentBasis.Kind.ATTESTATION) {
            caller.require(Role.OWNER);
        }
        var region = asked.region() == null
                ? workspaces.find(caller.workspace()).country()
                : asked.region().toUpperCase(Locale.ROOT);
        var options = asked.inRegion(region);
        var id = db.fetchSingle("select uuidv7()").get(0, UUID.class);
        boolean begun = false;
        try {
            Path file = files.store(id, upload);
            var layout = layout(file, options, region);
            var targets = targets(caller, layout, options, consent);
            var run = begin(caller, id, file, options, consent, layout, targets);
            begun = true;
            worker.wake();
            return run;
        } finally {
            if (!begun) {
                files.delete(id);
            }
        }
    }

    private ConsentBasis checked(ImportOptions options) {
        var consent = options.consent();
        if (consent == null) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    ImportProblem.CONSENT_BASIS_MISSING,
                    "say what the opt-ins of this file rest on: consent.basis is column, attestation or none");
        }
        var errors = consent.errors(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        if (options.region() != null
                && !List.of(Locale.getISOCountries()).contains(options.region().toUpperCase(Locale.ROOT))) {
            errors.add(FieldProblem.of("region", FieldProblem.Kind.UNKNOWN, "a country's two letters, such as SA"));
        }
        for (var name : new @Nullable String[] {options.name(), options.keepAsList()}) {
            if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
                errors.add(FieldProblem.of(
                        "name",
                        name.isBlank() ? FieldProblem.Kind.TOO_SHORT : FieldProblem.Kind.TOO_LONG,
                        "1 to " + LONGEST_NAME + " characters"));
            }
        }
        options.mappingByHand().forEach((title, word) -> {
            if (Target.parse(word).isEmpty()) {
                errors.add(FieldProblem.of(
                        "mapping." + title,
                        FieldProblem.Kind.UNKNOWN,
                        "phone, name, first_name, last_name, email, language, country, city, tags, "
                                + "external_id, consent, ignore or attribute:NAME"));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.inFields(errors);
        }
        return consent;
    }

    private static Layout layout(Path file, ImportOptions options, String region) {
        try {
            return Layout.of(file, options.encoding(), region);
        } catch (Layout.UnreadableFile e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, ImportProblem.UNREADABLE_FILE, String.valueOf(e.getMessage()));
        }
    }

    /** What each column is: guessed, unless a person said it before of such a file, unless they say it now. */
    private List<Target> targets(Caller caller, Layout layout, ImportOptions options, ConsentBasis consent) {
        var byHand = new LinkedHashMap<>(store.rememberedMapping(caller.workspace(), layout));
        byHand.putAll(options.mappingByHand());
        for (String title : options.mappingByHand().keySet()) {
            requireColumn(layout, title);
        }
        String column = consent.column();
        if (consent.kind() == ConsentBasis.Kind.COLUMN && column != null) {
            requireColumn(layout, column);
            if (Titles.saysOtherConsent(column)) {
                throw Problem.of(
                        HttpStatus.BAD_REQUEST,
                        ImportProblem.WRONG_CONSENT_COLUMN,
                        "the column " + column + " is consent for another channel; only consent to WhatsApp counts");
            }
        }
        var guessed = layout.headed() ? new Titles(layout.titles()).guess() : unheaded(layout);
        var targets = new ArrayList<Target>(guessed.size());
        for (int i = 0; i < guessed.size(); i++) {
            String word = byHand.get(layout.titles().get(i));
            targets.add(word == null ? guessed.get(i) : Target.parse(word).orElse(Target.IGNORE));
        }
        boolean reachable = targets.stream()
                .anyMatch(target -> target.kind() == Target.Kind.PHONE || target.kind() == Target.Kind.EMAIL);
        if (!reachable) {
            throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            ImportProblem.NO_PHONE_COLUMN,
                            "none of the titles looks like a phone number; say in mapping which column it is")
                    .with("columns", layout.titles());
        }
        return targets;
    }

    /** A pasted list: the first column holds the numbers. */
    private static List<Target> unheaded(Layout layout) {
        var targets = new ArrayList<Target>();
        for (int i = 0; i < layout.titles().size(); i++) {
            targets.add(i == 0 ? Target.of(Target.Kind.PHONE) : i == 1 ? Target.of(Target.Kind.NAME) : Target.IGNORE);
        }
        return targets;
    }

    private static void requireColumn(Layout layout, String title) {
        if (!layout.titles().contains(title)) {
            throw Problem.of(HttpStatus.BAD_REQUEST, ImportProblem.NO_SUCH_COLUMN, "the file has no column " + title)
                    .with("columns", layout.titles());
        }
    }

    private Import begin(
            Caller caller,
            UUID id,
            Path file,
            ImportOptions options,
            ConsentBasis consent,
            Layout layout,
            List<Target> targets) {
        var now = clock.instant();
        var workspace = caller.workspace();
        String name = options.name() == null
                ? "Import of " + now.atOffset(ZoneOffset.UTC).toLocalDate()
                : options.name();
        long bytes = size(file);
        String actor = caller.actor().kind().word() + ":" + caller.actor().id();
        return transaction.execute(status -> {
            var evidence = consent.kind() == ConsentBasis.Kind.NONE ? null : evidence(caller, consent, actor, now);
            String kept = options.keepAsList();
            var list = lists.create(workspace, kept == null ? name : kept, kept != null);
            var run = new Import(
                    workspace,
                    id,
                    Import.State.WAITING,
                    name,
                    options,
                    layout,
                    targets,
                    evidence,
                    list,
                    new Import.Progress(bytes, 0, 0, 0, 0, 0, 0, 0, 0),
                    null,
                    actor,
                    now,
                    null,
                    null);
            store.insert(run);
            if (!options.mappingByHand().isEmpty()) {
                store.rememberMapping(workspace, layout, options.mappingByHand());
            }
            audit.record(
                    caller,
                    "import.started",
                    "import",
                    id.toString(),
                    Map.of("bytes", bytes, "basis", consent.kind().name().toLowerCase(Locale.ROOT)));
            return run;
        });
    }

    private UUID evidence(Caller caller, ConsentBasis consent, String actor, Instant now) {
        boolean attested = consent.kind() == ConsentBasis.Kind.ATTESTATION;
        return db.insertInto(CONSENT_EVIDENCE)
                .set(CONSENT_EVIDENCE.WORKSPACE_ID, caller.workspace().value())
                .set(CONSENT_EVIDENCE.BASIS, attested ? "attestation" : "column")
                .set(CONSENT_EVIDENCE.COLUMN_TITLE, attested ? null : consent.column())
                .set(CONSENT_EVIDENCE.WORDING, consent.wording())
                .set(CONSENT_EVIDENCE.PLACE, consent.place())
                .set(CONSENT_EVIDENCE.SINCE, consent.since())
                .set(CONSENT_EVIDENCE.LINK, consent.evidence())
                .set(CONSENT_EVIDENCE.SIGNED_BY, actor)
                .set(CONSENT_EVIDENCE.AT, now)
                .returning(CONSENT_EVIDENCE.ID)
                .fetchSingle(row -> row.get(CONSENT_EVIDENCE.ID));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
