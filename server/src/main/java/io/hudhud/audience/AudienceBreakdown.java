package io.hudhud.audience;

import static io.hudhud.audience.Audiences.CONTACT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.hudhud.contact.Standing;
import io.hudhud.delivery.Exclusions;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What an audience consists of: one pass over the contacts, whatever is asked about them. */
@Component
public class AudienceBreakdown {

    /** Requirements are the bits of a bigint. */
    public static final int MAX_REQUIREMENTS = 62;

    private static final int PREFIX = 5;

    /** Something that can be seen: neither white space nor a control, direction mark or zero-width character. */
    private static final String VISIBLE =
            "[^[:space:][:cntrl:]\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]";

    private final DSLContext db;
    private final Audiences audiences;

    AudienceBreakdown(DSLContext db, Audiences audiences) {
        this.db = db;
        this.audiences = audiences;
    }

    /**
     * The shares of an audience.
     *
     * @param purpose whose standing is meant, and whose rules exclude people
     * @param requirements at most {@link #MAX_REQUIREMENTS}
     */
    public List<AudienceShare> of(
            WorkspaceId workspace, AudienceDefinition audience, Purpose purpose, Set<Requirement> requirements) {
        if (requirements.size() > MAX_REQUIREMENTS) {
            throw new IllegalArgumentException("at most " + MAX_REQUIREMENTS + " requirements");
        }
        var asked = List.copyOf(requirements);
        var prefix = left(CONTACT.PHONE, PREFIX);
        var standing = purpose == Purpose.MARKETING ? CONTACT.MARKETING : CONTACT.TRANSACTIONAL;
        var excluded = Exclusions.reason(purpose);
        // What people lack is looked at where it matters: it is the dear part.
        var lacks = when(excluded.isNull(), lacks(asked)).otherwise(inline(0L));
        return db.select(CONTACT.COUNTRY, prefix, CONTACT.LANGUAGE, standing, excluded, lacks, count().cast(Long.class))
                .from(CONTACT)
                .where(audiences.isIn(workspace, audience))
                // By place, since the parameters of a repeated expression would make it another one to PostgreSQL.
                .groupBy(inline(1), inline(2), inline(3), inline(4), inline(5), inline(6))
                .fetch(row -> new AudienceShare(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Standing.ofCode(row.value4()),
                        row.value5() == null ? null : Reason.ofCode(row.value5()),
                        chosen(asked, row.value6()),
                        row.value7()));
    }

    private static Field<Long> lacks(List<Requirement> requirements) {
        Field<Long> bits = inline(0L);
        for (int i = 0; i < requirements.size(); i++) {
            bits = bits.bitOr(when(isMet(requirements.get(i)), inline(0L)).otherwise(inline(1L << i)));
        }
        return bits;
    }

    private static Set<Requirement> chosen(List<Requirement> requirements, long bits) {
        var chosen = new LinkedHashSet<Requirement>();
        for (int i = 0; i < requirements.size(); i++) {
            if ((bits & (1L << i)) != 0) {
                chosen.add(requirements.get(i));
            }
        }
        return chosen;
    }

    static Condition isMet(Requirement requirement) {
        var value = value(requirement.field());
        var oneOf = requirement.oneOf();
        return oneOf == null
                ? value.likeRegex(VISIBLE)
                : lower(trim(value))
                        .eq(DSL.any(oneOf.stream()
                                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new)));
    }

    /** What messages may say of a person, as {@code Recipients} reads it. */
    private static Field<String> value(String field) {
        if (field.startsWith("attribute.")) {
            String name = field.substring("attribute.".length());
            return DSL.field(
                    "case when jsonb_typeof({0} -> {1}) in ('object', 'array') then null else {0} ->> {1} end",
                    String.class, CONTACT.ATTRIBUTES, val(name));
        }
        return switch (field) {
            case "name" -> CONTACT.NAME;
            case "first_name" -> CONTACT.FIRST_NAME;
            case "last_name" -> CONTACT.LAST_NAME;
            case "email" -> CONTACT.EMAIL;
            case "phone" -> CONTACT.PHONE;
            case "city" -> CONTACT.CITY;
            case "country" -> CONTACT.COUNTRY;
            case "language" -> CONTACT.LANGUAGE;
            default -> DSL.castNull(String.class);
        };
    }
}
