package io.hudhud.inbox;

import static io.hudhud.tables.Tables.OWN_WORDS;

import io.hudhud.inbox.words.Phrase;
import io.hudhud.inbox.words.Phrases;
import io.hudhud.shared.Version;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a workspace's people may write to stop and start marketing beyond Hudhud's own phrases, and what they are answered. */
@Component
public class OwnWords {

    /** @param answers by language */
    public record Own(List<Phrase> phrases, Map<String, OwnAnswers> answers, Version version) {

        private static final Own NOTHING = new Own(List.of(), Map.of(), new Version(0));

        public Own {
            phrases = List.copyOf(phrases);
            answers = Map.copyOf(answers);
        }
    }

    private static final TypeReference<List<Phrase>> PHRASES = new TypeReference<>() {};
    private static final TypeReference<Map<String, OwnAnswers>> ANSWERS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;
    private final AuditTrail audit;

    OwnWords(DSLContext db, JsonMapper json, AuditTrail audit) {
        this.db = db;
        this.json = json;
        this.audit = audit;
    }

    public Own own(WorkspaceId workspace) {
        return db.selectFrom(OWN_WORDS)
                .where(OWN_WORDS.WORKSPACE_ID.eq(workspace.value()))
                .fetchOptional(row -> new Own(
                        json.readValue(row.get(OWN_WORDS.PHRASES).data(), PHRASES),
                        json.readValue(row.get(OWN_WORDS.ANSWERS).data(), ANSWERS),
                        new Version(row.get(OWN_WORDS.VERSION))))
                .orElse(Own.NOTHING);
    }

    /** What {@code text} is looked up in for this workspace. */
    public Phrases phrases(WorkspaceId workspace) {
        return Phrases.all().with(own(workspace).phrases());
    }

    Map<String, OwnAnswers> answers(WorkspaceId workspace) {
        return own(workspace).answers();
    }

    /**
     * Replaces all of it; {@link CheckWords} has looked at it.
     *
     * @throws io.hudhud.shared.Problem 412 when it is no longer at {@code seen}
     */
    @Transactional
    public void replace(Caller caller, Version seen, List<Phrase> phrases, Map<String, OwnAnswers> answers) {
        var storedPhrases = JSONB.valueOf(json.writeValueAsString(phrases));
        var storedAnswers = JSONB.valueOf(json.writeValueAsString(answers));
        long workspace = caller.workspace().value();
        int written = seen.value() == 0
                ? db.insertInto(OWN_WORDS)
                        .set(OWN_WORDS.WORKSPACE_ID, workspace)
                        .set(OWN_WORDS.PHRASES, storedPhrases)
                        .set(OWN_WORDS.ANSWERS, storedAnswers)
                        .set(OWN_WORDS.VERSION, seen.next().value())
                        .onConflictDoNothing()
                        .execute()
                : db.update(OWN_WORDS)
                        .set(OWN_WORDS.PHRASES, storedPhrases)
                        .set(OWN_WORDS.ANSWERS, storedAnswers)
                        .set(OWN_WORDS.VERSION, seen.next().value())
                        .where(OWN_WORDS.WORKSPACE_ID.eq(workspace))
                        .and(OWN_WORDS.VERSION.eq(seen.value()))
                        .execute();
        if (written == 0) {
            throw Version.stale();
        }
        audit.record(
                caller,
                "words.changed",
                "workspace",
                Long.toString(workspace),
                Map.of("phrases", phrases.size(), "answers", answers.keySet()));
    }
}
