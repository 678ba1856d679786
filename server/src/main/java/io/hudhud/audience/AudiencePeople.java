package io.hudhud.audience;

import static io.hudhud.audience.Audiences.CONTACT;

import io.hudhud.delivery.Exclusions;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the people of an audience are, page by page in the order of their ids. */
@Component
public class AudiencePeople {

    private final DSLContext db;
    private final Audiences audiences;

    AudiencePeople(DSLContext db, Audiences audiences) {
        this.db = db;
        this.audiences = audiences;
    }

    /** Those whom {@code reason} excludes from getting it. */
    public List<Long> excluded(
            WorkspaceId workspace, AudienceDefinition audience, Purpose purpose, Reason reason, long after, int limit) {
        return page(workspace, audience, Exclusions.reason(purpose).eq(DSL.inline(reason.code())), after, limit);
    }

    /** Those whom nothing excludes. */
    public List<Long> allowed(
            WorkspaceId workspace, AudienceDefinition audience, Purpose purpose, long after, int limit) {
        return page(workspace, audience, Exclusions.reason(purpose).isNull(), after, limit);
    }

    /**
     * Those whom nothing excludes and who get no variant of a template.
     *
     * @param variant the variant for people of a language, or of none
     */
    public List<Long> withoutVariant(
            WorkspaceId workspace,
            AudienceDefinition audience,
            Purpose purpose,
            Function<@Nullable String, Optional<String>> variant,
            long after,
            int limit) {
        var lost = languages(workspace).stream()
                .filter(language -> variant.apply(language.orElse(null)).isEmpty())
                .toList();
        return page(workspace, audience, Exclusions.reason(purpose).isNull().and(speaks(lost)), after, limit);
    }

    /**
     * Those whom nothing excludes and who lack something that their variant needs.
     *
     * @param needs what each variant asks of a person
     */
    public List<Long> lacking(
            WorkspaceId workspace,
            AudienceDefinition audience,
            Purpose purpose,
            Function<@Nullable String, Optional<String>> variant,
            Map<String, Set<Requirement>> needs,
            long after,
            int limit) {
        var all = languages(workspace);
        var lacking = new ArrayList<Condition>();
        needs.forEach((name, requirements) -> {
            var speakers = all.stream()
                    .filter(language -> variant.apply(language.orElse(null))
                            .filter(name::equals)
                            .isPresent())
                    .toList();
            var met =
                    DSL.and(requirements.stream().map(AudienceBreakdown::isMet).toList());
            lacking.add(speaks(speakers)
                    .and(DSL.coalesce(DSL.field(met), DSL.inline(false)).isFalse()));
        });
        return page(workspace, audience, Exclusions.reason(purpose).isNull().and(DSL.or(lacking)), after, limit);
    }

    private List<Long> page(
            WorkspaceId workspace, AudienceDefinition audience, Condition which, long after, int limit) {
        return db.select(CONTACT.ID)
                .from(CONTACT)
                .where(audiences.isIn(workspace, audience), which, CONTACT.ID.gt(after))
                .orderBy(CONTACT.ID)
                .limit(limit)
                .fetch(CONTACT.ID);
    }

    private List<Optional<String>> languages(WorkspaceId workspace) {
        return db.selectDistinct(CONTACT.LANGUAGE)
                .from(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(workspace.value()))
                .fetch(row -> Optional.ofNullable(row.value1()));
    }

    private static Condition speaks(Collection<Optional<String>> languages) {
        Condition named = CONTACT.LANGUAGE.eq(
                DSL.any(languages.stream().flatMap(Optional::stream).toArray(String[]::new)));
        return languages.contains(Optional.<String>empty()) ? named.or(CONTACT.LANGUAGE.isNull()) : named;
    }
}
