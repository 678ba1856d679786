package io.hudhud.audience;

import static io.hudhud.tables.Tables.CONTACT_LIST;
import static io.hudhud.tables.Tables.CONTACT_LIST_CHUNK;

import io.hudhud.contact.Standing;
import io.hudhud.delivery.Exclusions;
import io.hudhud.delivery.MessagedContacts;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.tables.Tables;
import io.hudhud.tables.tables.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Turns definitions into queries. Beside the freeze, this is the one module outside {@code contact} that reads its tables,
 * because an audience is frozen by one statement over them.
 */
@Component
public class Audiences {

    /** By the name under which the rules of the freeze speak of it. */
    static final Contact CONTACT = Tables.CONTACT.as("c");

    private final DSLContext db;
    private final MessagedContacts messaged;

    Audiences(DSLContext db, MessagedContacts messaged) {
        this.db = db;
        this.messaged = messaged;
    }

    /** The audience as a query for distinct contact ids, fit for {@code insert … select} and {@code in (…)}. */
    public Select<Record1<Long>> select(WorkspaceId workspace, AudienceDefinition audience) {
        return db.select(CONTACT.ID).from(CONTACT).where(isIn(workspace, audience));
    }

    /** Somebody of the audience whom nothing excludes from getting it. */
    public boolean hasAnyone(WorkspaceId workspace, AudienceDefinition audience, Purpose purpose) {
        return db.fetchExists(
                CONTACT, isIn(workspace, audience), Exclusions.reason(purpose).isNull());
    }

    /** Somebody of the audience, for a look at what they would get. */
    public Optional<Long> anyone(WorkspaceId workspace, AudienceDefinition audience) {
        return db.selectFrom(select(workspace, audience).asTable("audience"))
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    /** Whether a row of {@link #CONTACT} belongs to the audience. */
    Condition isIn(WorkspaceId workspace, AudienceDefinition audience) {
        Condition wanted = CONTACT.WORKSPACE_ID.eq(workspace.value()).and(belongsTo(workspace, audience.include()));
        for (People excluded : audience.exclude()) {
            wanted = wanted.andNot(belongsTo(workspace, excluded));
        }
        return wanted;
    }

    /** How many people the audience has now. */
    public long count(WorkspaceId workspace, AudienceDefinition audience) {
        return Objects.requireNonNull(
                db.selectCount().from(select(workspace, audience)).fetchSingle().value1());
    }

    /** The lists that the definition names and the workspace does not have, each once. */
    public List<UUID> missingLists(WorkspaceId workspace, AudienceDefinition audience) {
        var named = Stream.concat(Stream.of(audience.include()), audience.exclude().stream())
                .flatMap(people -> people instanceof People.OnList(UUID list) ? Stream.of(list) : Stream.empty())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return named;
        }
        var missing = new ArrayList<>(named);
        missing.removeAll(db.select(CONTACT_LIST.ID)
                .from(CONTACT_LIST)
                .where(CONTACT_LIST.WORKSPACE_ID.eq(workspace.value()))
                .and(CONTACT_LIST.ID.in(named))
                .fetch(CONTACT_LIST.ID));
        return List.copyOf(missing);
    }

    private Condition belongsTo(WorkspaceId workspace, People people) {
        return switch (people) {
            case People.Everybody() -> DSL.trueCondition();
            case People.Tagged(People.Match match, List<String> tags) -> carries(match, tags);
            case People.Named(List<Long> ids) -> CONTACT.ID.eq(DSL.any(ids.toArray(Long[]::new)));
            case People.OnList(UUID list) -> CONTACT.ID.in(membersOf(workspace, list));
            case People.Failed(UUID campaign, List<Integer> codes) ->
                CONTACT.ID.in(messaged.failed(workspace, campaign, codes));
            case People.Reached(List<UUID> campaigns) -> isReached(workspace, campaigns);
            case People.WeakerConsent(Purpose purpose, Standing than) -> {
                var standing = purpose == Purpose.MARKETING ? CONTACT.MARKETING : CONTACT.TRANSACTIONAL;
                yield standing.between(Standing.ATTESTED.code(), (short) (than.code() - 1));
            }
        };
    }

    // Not "in": excluded, that is planned as a look-up table, and as a search per contact where a million do not fit
    // into one.
    private Condition isReached(WorkspaceId workspace, List<UUID> campaigns) {
        return DSL.exists(db.selectOne()
                .from(messaged.reached(workspace, campaigns).asTable("reached", "id"))
                .where(DSL.field(DSL.name("reached", "id"), Long.class).eq(CONTACT.ID)));
    }

    private static Condition carries(People.Match match, List<String> tags) {
        String[] wanted = tags.toArray(String[]::new);
        return switch (match) {
            case ANY -> DSL.arrayOverlap(CONTACT.TAGS, wanted);
            case ALL -> CONTACT.TAGS.contains(wanted);
        };
    }

    private Select<Record1<Long>> membersOf(WorkspaceId workspace, UUID list) {
        var member = DSL.unnest(CONTACT_LIST_CHUNK.CONTACT_IDS).as("member", "id");
        return db.select(member.field("id", Long.class))
                .from(CONTACT_LIST_CHUNK, member)
                .where(CONTACT_LIST_CHUNK.WORKSPACE_ID.eq(workspace.value()))
                .and(CONTACT_LIST_CHUNK.LIST_ID.eq(list));
    }
}
