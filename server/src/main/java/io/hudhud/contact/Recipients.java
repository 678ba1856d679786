package io.hudhud.contact;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.WorkspaceId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Contacts as delivery needs them: what a message may say, and whether it may be sent at all. */
@Component
public class Recipients {

    private static final String LOAD = """
            select c.id, c.phone, i.bsuid, c.language, c.country, c.time_zone, c.marketing, c.transactional, c.suppressed,
                   c.landline, c.name, c.first_name, c.last_name, c.email, c.city, c.attributes::text as attributes
              from contact c
              left join contact_identity i
                on i.workspace_id = c.workspace_id and i.contact_id = c.id and i.portfolio_id = ?
             where c.workspace_id = ? and c.id = any(?)
            """;

    private static final UUID NO_PORTFOLIO = new UUID(0, 0);

    private final DSLContext db;
    private final JsonMapper json;

    Recipients(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Those of {@code contactIds} that exist, by id. Call it inside {@link ConsentGate#enter} where consent decides. */
    public Map<Long, Recipient> load(WorkspaceId workspace, UUID portfolio, Collection<Long> contactIds) {
        var found = HashMap.<Long, Recipient>newHashMap(contactIds.size());
        db.resultQuery(LOAD, portfolio, workspace.value(), contactIds.toArray(Long[]::new))
                .fetch()
                .forEach(row -> {
                    var recipient = recipient(row);
                    found.put(recipient.id(), recipient);
                });
        return found;
    }

    /** The same where it does not matter what WhatsApp calls them. */
    public Map<Long, Recipient> load(WorkspaceId workspace, Collection<Long> contactIds) {
        return load(workspace, NO_PORTFOLIO, contactIds);
    }

    private Recipient recipient(Record row) {
        String phone = row.get("phone", String.class);
        String zone = row.get("time_zone", String.class);
        return new Recipient(
                row.get("id", long.class),
                phone == null ? null : new PhoneNumber(phone),
                row.get("bsuid", String.class),
                row.get("language", String.class),
                row.get("country", String.class),
                zone == null ? null : ZoneId.of(zone),
                Standing.ofCode(row.get("marketing", int.class)),
                Standing.ofCode(row.get("transactional", int.class)),
                row.get("suppressed", boolean.class),
                row.get("landline", boolean.class),
                fields(row, phone));
    }

    private Map<String, String> fields(Record row, @Nullable String phone) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : new String[] {"name", "first_name", "last_name", "email", "city", "country", "language"}) {
            put(fields, field, row.get(field, String.class));
        }
        put(fields, "phone", phone);
        String attributes = row.get("attributes", String.class);
        if (attributes != null && !attributes.equals("{}")) {
            json.readTree(attributes).properties().forEach(attribute -> {
                if (attribute.getValue().isValueNode() && !attribute.getValue().isNull()) {
                    put(
                            fields,
                            "attribute." + attribute.getKey(),
                            attribute.getValue().asString());
                }
            });
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }
}
