package io.hudhud.contact.imports;

import io.hudhud.contact.AttributeNames;
import io.hudhud.contact.ConsentGate;
import io.hudhud.contact.Suppressions;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges a chunk into the contacts of a workspace, inside the caller's transaction. */
@Component
class ChunkMerge {

    /**
     * What became of a chunk's people.
     *
     * @param met everybody who is in the chunk and was not in an earlier one, in the order of the file
     */
    record Merged(int created, int updated, int unchanged, int duplicates, List<Long> met, List<Note> notes) {}

    private final DSLContext db;
    private final Staging staging;
    private final Suppressions suppressions;
    private final ConsentGate gate;
    private final AttributeNames attributes;
    private final Clock clock;

    ChunkMerge(
            DSLContext db,
            Staging staging,
            Suppressions suppressions,
            ConsentGate gate,
            AttributeNames attributes,
            Clock clock) {
        this.db = db;
        this.staging = staging;
        this.suppressions = suppressions;
        this.gate = gate;
        this.attributes = attributes;
        this.clock = clock;
    }

    Merged merge(Import run, Chunk chunk, TouchedContacts touched) {
        var workspace = run.workspace();
        if (chunk.optsOut()) {
            gate.close(workspace);
        }
        var drafts = chunk.drafts();
        if (drafts.isEmpty()) {
            return new Merged(0, 0, 0, 0, List.of(), List.of());
        }
        var declined = suppressions.of(
                workspace, drafts.stream().map(ContactDraft::key).toList());
        Long[] ids = staging.fill(drafts, declined);
        db.execute(MergeSql.PLAN);
        var created = insert(run);
        var notes = new ArrayList<Note>();
        var targets = created.length == drafts.size()
                ? Map.<Integer, Target>of()
                : resolve(workspace, drafts, created, touched, notes);
        var updated = targets.isEmpty() ? Set.<Long>of() : update(run, drafts, targets, notes);
        attributes.keep(
                workspace,
                drafts.stream()
                        .flatMap(draft -> draft.attributes().keySet().stream())
                        .collect(Collectors.toSet()));
        return count(drafts, ids, new HashSet<>(Arrays.asList(created)), targets, updated, touched, notes);
    }

    private Long[] insert(Import run) {
        var now = clock.instant();
        long ws = run.workspace().value();
        var created = longs(db.fetchSingle(MergeSql.INSERT, ws, now, now));
        if (created.length > 0) {
            db.execute(
                    MergeSql.CONSENT_OF_CREATED,
                    ws,
                    run.consentBasis(),
                    run.evidenceReference(),
                    run.createdBy(),
                    run.createdAt(),
                    created);
        }
        return created;
    }

    /** The contact that a row is about. {@code keepsExternalId}: the row's own one belongs to somebody else. */
    private record Target(long contact, boolean keepsExternalId) {}

    private Map<Integer, Target> resolve(
            WorkspaceId workspace,
            List<ContactDraft> drafts,
            Long[] created,
            TouchedContacts touched,
            List<Note> notes) {
        long ws = workspace.value();
        var targets = new LinkedHashMap<Integer, Target>();
        for (Record row : db.fetch(MergeSql.RESOLVE, ws, ws, ws, created)) {
            int n = row.get("n", int.class);
            long line = drafts.get(n).line();
            var byPhone = row.get("by_phone", Long.class);
            var byExternalId = row.get("by_external_id", Long.class);
            var contact =
                    byPhone != null ? byPhone : byExternalId != null ? byExternalId : row.get("by_email", Long.class);
            if (contact == null) {
                throw new ImportInterrupted("somebody else changed a contact of line " + line);
            }
            if (byPhone == null
                    && byExternalId != null
                    && drafts.get(n).phone() != null
                    && !touched.contains(contact)) {
                notes.add(
                        Note.of(line, "known by their customer id with another phone number: the number was changed"));
            }
            boolean belongsToOther = byPhone != null && byExternalId != null && !byPhone.equals(byExternalId);
            if (belongsToOther) {
                notes.add(Note.of(line, "another contact has this customer id: it was left out"));
            }
            targets.put(n, new Target(contact, belongsToOther));
        }
        return targets;
    }

    private Set<Long> update(Import run, List<ContactDraft> drafts, Map<Integer, Target> targets, List<Note> notes) {
        long ws = run.workspace().value();
        var contacts = targets.values().stream().map(Target::contact).distinct().toArray(Long[]::new);
        var standing = db.fetch(MergeSql.LOCK, ws, contacts).intoMap(row -> row.get("id", long.class));
        var first = new LinkedHashMap<Long, Integer>();
        targets.forEach((n, target) -> {
            first.putIfAbsent(target.contact(), n);
            noteOptOut(drafts.get(n), standing.get(target.contact()), notes);
        });
        var rows = first.values().toArray(Integer[]::new);
        var ids = first.keySet().toArray(Long[]::new);
        var keeps = first.values().stream()
                .map(n -> Objects.requireNonNull(targets.get(n)).keepsExternalId())
                .toArray(Boolean[]::new);
        var changed = longs(db.fetchSingle(
                MergeSql.update(run.options().overwrites()),
                rows,
                ids,
                keeps,
                ws,
                clock.instant(),
                ws,
                ws,
                run.consentBasis(),
                run.evidenceReference(),
                run.createdBy(),
                run.createdAt()));
        return new HashSet<>(Arrays.asList(changed));
    }

    private static void noteOptOut(ContactDraft draft, @Nullable Record standing, List<Note> notes) {
        if (standing == null) {
            throw new ImportInterrupted("somebody erased the contact of line " + draft.line());
        }
        boolean noMarketing = draft.marketing().isOptIn() && standing.get("marketing", int.class) < 0;
        boolean noTransactional = draft.transactional().isOptIn() && standing.get("transactional", int.class) < 0;
        if (noMarketing || noTransactional) {
            notes.add(Note.of(draft.line(), "opted out before: stays opted out"));
        }
    }

    private static Merged count(
            List<ContactDraft> drafts,
            Long[] ids,
            Set<Long> created,
            Map<Integer, Target> targets,
            Set<Long> updated,
            TouchedContacts touched,
            List<Note> notes) {
        var met = new ArrayList<Long>(drafts.size());
        var metHere = new HashSet<Long>(created);
        int changed = 0;
        int unchanged = 0;
        int duplicates = 0;
        for (int n = 0; n < drafts.size(); n++) {
            var target = targets.get(n);
            if (target == null) {
                met.add(ids[n]);
            } else if (touched.contains(target.contact()) || !metHere.add(target.contact())) {
                duplicates++;
                notes.add(Note.of(drafts.get(n).line(), "the same person as in an earlier line"));
            } else {
                met.add(target.contact());
                if (updated.contains(target.contact())) {
                    changed++;
                } else {
                    unchanged++;
                }
            }
        }
        return new Merged(created.size(), changed, unchanged, duplicates, met, notes);
    }

    private static Long[] longs(Record row) {
        var values = row.get(0, Long[].class);
        return values == null ? new Long[0] : values;
    }
}
