package io.hudhud.contact;

import static io.hudhud.tables.Tables.CONTACT;

import io.hudhud.contact.name.PersonName;
import io.hudhud.contact.phone.PhoneReader;
import io.hudhud.contact.phone.PhoneReading;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.Version;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A person writes a contact by hand. Who left a no behind under that number gets it back with the contact. */
@Component
public class WriteContact {

    private final DSLContext db;
    private final Suppressions suppressions;
    private final ConsentGate gate;
    private final AttributeNames attributes;
    private final Workspaces workspaces;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    WriteContact(
            DSLContext db,
            Suppressions suppressions,
            ConsentGate gate,
            AttributeNames attributes,
            Workspaces workspaces,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.suppressions = suppressions;
        this.gate = gate;
        this.attributes = attributes;
        this.workspaces = workspaces;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Problem 400 when a field is wrong, 409 when another contact has the number */
    @Transactional
    public long create(Caller caller, ContactFields fields) {
        if (fields.text("phone") == null && fields.text("email") == null) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    RequestProblem.INVALID_REQUEST,
                    "a contact needs a phone number or an e-mail address");
        }
        var columns = columns(caller, fields);
        var now = clock.instant();
        columns.put(CONTACT.WORKSPACE_ID, caller.workspace().value());
        columns.put(CONTACT.CREATED_AT, now);
        columns.put(CONTACT.UPDATED_AT, now);
        var id = db.insertInto(CONTACT)
                .set(columns)
                .onConflictDoNothing()
                .returning(CONTACT.ID)
                .fetchOptional(CONTACT.ID)
                .orElseThrow(() -> taken(fields));
        attributes.keep(caller.workspace(), fields.attributes());
        audit.record(
                caller,
                "contact.created",
                "contact",
                id.toString(),
                Map.of("fields", List.copyOf(fields.given().keySet())));
        return id;
    }

    /** @throws Problem 404, 412 when it has changed since {@code seen}, 400 and 409 as {@link #create} */
    @Transactional
    public void edit(Caller caller, long id, Version seen, ContactFields fields) {
        long ws = caller.workspace().value();
        var columns = columns(caller, fields);
        if (columns.containsKey(CONTACT.SUPPRESSED)) {
            gate.close(caller.workspace());
        }
        var current = db.select(CONTACT.VERSION)
                .from(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(ws), CONTACT.ID.eq(id))
                .forUpdate()
                .fetchOptional(CONTACT.VERSION)
                .orElseThrow(
                        () -> Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such contact"));
        seen.mustBe(current);
        if (isTaken(ws, id, columns)) {
            throw taken(fields);
        }
        columns.put(CONTACT.VERSION, current + 1);
        columns.put(CONTACT.UPDATED_AT, clock.instant());
        db.update(CONTACT)
                .set(columns)
                .where(CONTACT.WORKSPACE_ID.eq(ws), CONTACT.ID.eq(id))
                .execute();
        attributes.keep(caller.workspace(), fields.attributes());
        audit.record(
                caller,
                "contact.edited",
                "contact",
                Long.toString(id),
                Map.of("fields", List.copyOf(fields.given().keySet())));
    }

    /** Adds and takes away tags; tags that are there, or are not, are no error. */
    @Transactional
    public void tag(Caller caller, long id, List<String> add, List<String> remove) {
        var errors = new ContactFields(Map.of("tags", add)).errors();
        if (!errors.isEmpty()) {
            throw Problem.inFields(errors);
        }
        int changed = db.execute(
                """
                update contact
                   set tags = array(select distinct t from unnest(tags || ?) t where not t = any(?) order by t),
                       version = version + 1, updated_at = ?::timestamptz
                 where workspace_id = ? and id = ?
                """,
                add.toArray(String[]::new),
                remove.toArray(String[]::new),
                clock.instant(),
                caller.workspace().value(),
                id);
        if (changed == 0) {
            throw Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such contact");
        }
        audit.record(caller, "contact.tagged", "contact", Long.toString(id), Map.of("added", add, "removed", remove));
    }

    private Map<Field<?>, @Nullable Object> columns(Caller caller, ContactFields fields) {
        var errors = fields.errors();
        if (!errors.isEmpty()) {
            throw Problem.inFields(errors);
        }
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        putText(columns, fields, "language", CONTACT.LANGUAGE);
        putText(columns, fields, "city", CONTACT.CITY);
        putText(columns, fields, "email", CONTACT.EMAIL);
        putText(columns, fields, "name", CONTACT.NAME);
        if (fields.has("name") && !fields.has("firstName") && !fields.has("lastName")) {
            var name = PersonName.of(fields.text("name"));
            columns.put(CONTACT.FIRST_NAME, name.first());
            columns.put(CONTACT.LAST_NAME, name.last());
        }
        putText(columns, fields, "firstName", CONTACT.FIRST_NAME);
        putText(columns, fields, "lastName", CONTACT.LAST_NAME);
        if (fields.has("phone")) {
            phone(caller, fields, columns);
        }
        putText(columns, fields, "country", CONTACT.COUNTRY);
        if (fields.given().get("tags") instanceof List<?> tags) {
            columns.put(
                    CONTACT.TAGS, tags.stream().map(Object::toString).distinct().toArray(String[]::new));
        }
        if (fields.has("attributes")) {
            columns.put(
                    CONTACT.ATTRIBUTES,
                    JSONB.valueOf(json.writeValueAsString(fields.given().get("attributes"))));
        }
        return columns;
    }

    private void phone(Caller caller, ContactFields fields, Map<Field<?>, @Nullable Object> columns) {
        String given = fields.text("country");
        String region = given == null ? workspaces.find(caller.workspace()).country() : given;
        switch (PhoneReader.read(fields.text("phone"), region)) {
            case PhoneReading.Nothing nothing -> columns.put(CONTACT.PHONE, null);
            case PhoneReading.Refused(var reason) ->
                throw Problem.of(HttpStatus.BAD_REQUEST, ContactProblem.UNREADABLE_PHONE, reason.sentence());
            case PhoneReading.Found found -> {
                columns.put(CONTACT.PHONE, found.e164());
                columns.put(CONTACT.PHONE_GIVEN, fields.text("phone"));
                columns.put(CONTACT.LANDLINE, found.facts().landline());
                columns.put(CONTACT.COUNTRY, found.facts().country());
                columns.put(CONTACT.TIME_ZONE, found.facts().zone());
                String key = Suppressions.key(new PhoneNumber(found.e164()));
                var left = suppressions.of(caller.workspace(), List.of(key)).get(key);
                if (left != null) {
                    columns.put(CONTACT.SUPPRESSED, left.everything());
                    if (left.marketing()) {
                        columns.put(CONTACT.MARKETING, Standing.OPTED_OUT.code());
                    }
                    if (left.transactional()) {
                        columns.put(CONTACT.TRANSACTIONAL, Standing.OPTED_OUT.code());
                    }
                }
            }
        }
    }

    private boolean isTaken(long workspace, long id, Map<Field<?>, @Nullable Object> columns) {
        return columns.get(CONTACT.PHONE) instanceof String phone
                && db.fetchExists(
                        CONTACT, CONTACT.WORKSPACE_ID.eq(workspace), CONTACT.PHONE.eq(phone), CONTACT.ID.ne(id));
    }

    private static Problem taken(ContactFields fields) {
        return fields.text("phone") == null
                ? Problem.of(
                        HttpStatus.CONFLICT,
                        ContactProblem.EMAIL_TAKEN,
                        "another contact without a number has this address")
                : Problem.of(HttpStatus.CONFLICT, ContactProblem.PHONE_TAKEN, "another contact has this phone number");
    }

    private static void putText(
            Map<Field<?>, @Nullable Object> columns, ContactFields fields, String name, Field<String> column) {
        if (fields.has(name)) {
            columns.put(column, fields.text(name));
        }
    }
}
