package io.hudhud.contact;

import static io.hudhud.tables.Tables.CONTACT;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds contacts by what a person types. */
@Component
public class ContactSearch {

    /**
     * What to look for; everything that is given has to hold.
     *
     * @param text in the name, the number or the e-mail address, in any spelling of Arabic letters and digits
     * @param prefix whether name, number or address have to begin with the text, rather than contain it
     * @param tag exactly
     */
    public record Query(
            @Nullable String text, boolean prefix, @Nullable String tag) {}

    /** A tag and how many contacts have it. */
    public record Tag(String name, long contacts) {}

    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {};

    // Word for word the expression of the index contact_search. What EXPLAIN showed at half a million contacts:
    // frequent text ("no", "noura") never touches that index, the primary key is read backwards until the page is
    // full (3 ms); rare text uses it (10 to 45 ms), by its trigrams alone where one workspace has most rows: the
    // workspace is then a filter. A prefix costs more than the same text anywhere, because the trigram of its
    // beginning is in nearly every row.
    private static final String TEXT =
            "search_form(coalesce(E'\\n' || name, '') || coalesce(E'\\n' || phone, '') || coalesce(E'\\n' || email, ''))";

    private final DSLContext db;
    private final JsonMapper json;

    ContactSearch(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Newest first. */
    public Page<ContactView> list(WorkspaceId workspace, Query query, int limit, @Nullable Cursor after) {
        var rows = db.selectFrom(CONTACT)
                .where(conditions(workspace, query))
                .and(after == null ? DSL.noCondition() : CONTACT.ID.lt(after.number(0)))
                .orderBy(CONTACT.ID.desc())
                .limit(limit + 1)
                .fetch(this::read);
        return Page.of(rows, limit, contact -> Cursor.after(contact.id()));
    }

    /** The ids alone, newest first, of those with a lower id than {@code before}. */
    public List<Long> ids(WorkspaceId workspace, Query query, long before, int limit) {
        return db.select(CONTACT.ID)
                .from(CONTACT)
                .where(conditions(workspace, query))
                .and(CONTACT.ID.lt(before))
                .orderBy(CONTACT.ID.desc())
                .limit(limit)
                .fetch(CONTACT.ID);
    }

    /** Who of these it finds. */
    public Set<Long> among(WorkspaceId workspace, Query query, Collection<Long> contacts) {
        return db.select(CONTACT.ID)
                .from(CONTACT)
                .where(conditions(workspace, query))
                .and(CONTACT.ID.eq(DSL.any(contacts.toArray(Long[]::new))))
                .fetchSet(CONTACT.ID);
    }

    private static List<Condition> conditions(WorkspaceId workspace, Query query) {
        var conditions = new ArrayList<Condition>();
        conditions.add(CONTACT.WORKSPACE_ID.eq(workspace.value()));
        if (query.text() != null && !query.text().isBlank()) {
            String start = query.prefix() ? "%\n" : "%";
            conditions.add(DSL.condition(
                    TEXT + " like ? || search_form(?) || '%'",
                    start,
                    DSL.escape(spelled(query.text().strip()), '\\')));
        }
        if (query.tag() != null) {
            conditions.add(CONTACT.TAGS.contains(new String[] {query.tag()}));
        }
        return conditions;
    }

    public Optional<ContactView> find(WorkspaceId workspace, long id) {
        return db.selectFrom(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(workspace.value()), CONTACT.ID.eq(id))
                .fetchOptional(this::read);
    }

    /** Most used first. Reads every contact of the workspace: about half a second for a million. */
    public List<Tag> tags(WorkspaceId workspace) {
        return db.resultQuery("""
                        select tag, count(*) as contacts from contact, unnest(tags) tag
                         where workspace_id = ? group by tag order by contacts desc, tag
                        """, workspace.value())
                .fetch(row -> new Tag(row.get("tag", String.class), row.get("contacts", long.class)));
    }

    /** 050 123 → 50123: numbers are stored without trunk zeros, spaces and dashes. Other text stays as it is. */
    private static String spelled(String text) {
        if (!text.codePoints().allMatch(c -> Character.isDigit(c) || "+-() .".indexOf(c) >= 0)) {
            return text;
        }
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return (text.startsWith("+") ? "+" : "") + digits.substring(start);
    }

    private ContactView read(Record row) {
        return new ContactView(
                row.get(CONTACT.ID),
                row.get(CONTACT.PHONE),
                row.get(CONTACT.PHONE_GIVEN),
                row.get(CONTACT.WA_ID),
                row.get(CONTACT.LANDLINE),
                row.get(CONTACT.NAME),
                row.get(CONTACT.FIRST_NAME),
                row.get(CONTACT.LAST_NAME),
                row.get(CONTACT.EMAIL),
                row.get(CONTACT.LANGUAGE),
                row.get(CONTACT.COUNTRY),
                row.get(CONTACT.CITY),
                row.get(CONTACT.TIME_ZONE),
                row.get(CONTACT.EXTERNAL_ID),
                List.of(row.get(CONTACT.TAGS)),
                json.readValue(row.get(CONTACT.ATTRIBUTES).data(), ATTRIBUTES),
                Standing.ofCode(row.get(CONTACT.MARKETING)),
                Standing.ofCode(row.get(CONTACT.TRANSACTIONAL)),
                row.get(CONTACT.SUPPRESSED),
                row.get(CONTACT.VERSION),
                row.get(CONTACT.CREATED_AT),
                row.get(CONTACT.UPDATED_AT));
    }
}
