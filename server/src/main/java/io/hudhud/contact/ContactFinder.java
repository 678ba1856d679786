package io.hudhud.contact;

import io.hudhud.contact.name.PersonName;
import io.hudhud.contact.phone.NumberFacts;
import io.hudhud.contact.phone.WaIds;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person behind what a webhook calls them. */
@Component
public class ContactFinder {

    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{6,14}");

    // What Meta says for sure first: the BSUID, then the learned wa_id, then the number as given, then its other forms.
    private static final String FIND = """
            select id from (
                select contact_id as id, 0 as rank from contact_identity
                 where workspace_id = ? and portfolio_id = ? and bsuid = ?
                union all
                select id, 1 from contact where workspace_id = ? and wa_id = ?
                union all
                select id, 1 + array_position(?, phone) from contact where workspace_id = ? and phone = any(?)
            ) found order by rank limit 1
            """;

    private static final String CREATE = """
            insert into contact (workspace_id, phone, phone_given, landline, name, first_name, last_name, country, time_zone,
                                 marketing, transactional, suppressed, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)
            on conflict do nothing returning id
            """;

    private final DSLContext db;
    private final Identities identities;
    private final Suppressions suppressions;
    private final Clock clock;

    ContactFinder(DSLContext db, Identities identities, Suppressions suppressions, Clock clock) {
        this.db = db;
        this.identities = identities;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * The contact that WhatsApp calls so.
     *
     * @param digits a number as WhatsApp writes it, without a plus
     * @param bsuid the person's id towards {@code portfolio}
     */
    public Optional<Long> find(WorkspaceId workspace, UUID portfolio, @Nullable String digits, @Nullable String bsuid) {
        long ws = workspace.value();
        var numbers = digits == null ? new String[0] : WaIds.numbers(digits).toArray(String[]::new);
        var row = db.resultQuery(FIND, ws, portfolio, bsuid, ws, digits, numbers, ws, numbers)
                .fetchOne();
        return Optional.ofNullable(row).map(found -> found.get("id", Long.class));
    }

    /**
     * The contact, made when there is none, with what WhatsApp calls the person learned beside it. At least one of
     * {@code digits} and {@code bsuid} is there. Who left a no behind gets it back with the new contact.
     *
     * @param profileName the name that the person gave themselves, used for a new contact only
     */
    @Transactional
    public long findOrCreate(
            WorkspaceId workspace,
            UUID portfolio,
            @Nullable String digits,
            @Nullable String bsuid,
            @Nullable String profileName) {
        String usable = digits != null && DIGITS.matcher(digits).matches() ? digits : null;
        if (usable == null && bsuid == null) {
            throw new IllegalArgumentException("neither a number nor a BSUID");
        }
        long id = find(workspace, portfolio, usable, bsuid)
                .or(() -> create(workspace, portfolio, usable, bsuid, profileName))
                // Somebody else created it in between: on conflict waited for their commit.
                .or(() -> find(workspace, portfolio, usable, bsuid))
                .orElseThrow();
        if (bsuid != null) {
            identities.learnBsuid(workspace, portfolio, id, bsuid);
        }
        return id;
    }

    private Optional<Long> create(
            WorkspaceId workspace,
            UUID portfolio,
            @Nullable String digits,
            @Nullable String bsuid,
            @Nullable String profileName) {
        var keys = new ArrayList<String>(2);
        String phone = digits == null ? null : "+" + digits;
        if (phone != null) {
            keys.add(Suppressions.key(new PhoneNumber(phone)));
        }
        if (bsuid != null) {
            keys.add(Suppressions.key(portfolio, bsuid));
        }
        var left = Suppressions.Scope.all(suppressions.of(workspace, keys).values());
        var name = PersonName.of(profileName);
        var facts = phone == null ? new NumberFacts(false, null, null) : NumberFacts.of(phone);
        var now = clock.instant();
        return db.resultQuery(
                        CREATE,
                        workspace.value(),
                        phone,
                        phone,
                        facts.landline(),
                        name.full(),
                        name.first(),
                        name.last(),
                        facts.country(),
                        facts.zone(),
                        left.marketingStanding().code(),
                        left.transactionalStanding().code(),
                        left.everything(),
                        now,
                        now)
                .fetchOptional("id", Long.class);
    }
}
