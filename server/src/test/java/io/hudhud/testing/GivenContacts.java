package io.hudhud.testing;

import static io.hudhud.tables.Tables.CONTACT;

import io.hudhud.contact.ContactFinder;
import io.hudhud.contact.Evidence;
import io.hudhud.contact.Identities;
import io.hudhud.contact.OptIn;
import io.hudhud.contact.OptOut;
import io.hudhud.contact.Standing;
import io.hudhud.contact.phone.NumberFacts;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Contacts for tests, in the words of the domain: {@code given.contact(ws).called("Noura").optedIn(MARKETING).saved()}. */
@TestComponent
public final class GivenContacts {

    private final DSLContext db;
    private final Clock clock;
    private final OptIn optIn;
    private final OptOut optOut;
    private final Identities identities;
    private final ContactFinder finder;
    private final AtomicInteger numbers = new AtomicInteger();

    GivenContacts(DSLContext db, Clock clock, OptIn optIn, OptOut optOut, Identities identities, ContactFinder finder) {
        this.db = db;
        this.clock = clock;
        this.optIn = optIn;
        this.optOut = optOut;
        this.identities = identities;
        this.finder = finder;
    }

    /** A Saudi mobile number that no other contact of this run has. */
    public String aPhone() {
        return "+9665%08d".formatted(numbers.incrementAndGet());
    }

    public Draft contact(WorkspaceId workspace) {
        return new Draft(workspace);
    }

    /** Contacts with a number of their own who opted in to marketing. */
    public List<Long> contactsOptedIn(WorkspaceId workspace, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> contact(workspace)
                        .called("Customer " + n)
                        .optedIn(Purpose.MARKETING)
                        .saved())
                .toList();
    }

    /** The contact behind a number, as webhooks find it. */
    public long idOf(WorkspaceId workspace, String phone) {
        return finder.find(workspace, new UUID(0, 0), phone.substring(1), null).orElseThrow();
    }

    /** A contact to be; without further words it has a number and was never asked for consent. */
    public final class Draft {
        private final WorkspaceId workspace;
        private final List<LongConsumer> afterwards = new ArrayList<>();
        private @Nullable String phone = aPhone();
        private String name = "Noura Test";
        private @Nullable String firstName = "Noura";
        private @Nullable String language;
        private @Nullable String email;
        private @Nullable String city;
        private String attributes = "{}";
        private String[] tags = {};
        private boolean suppressed;
        private boolean landline;

        private Draft(WorkspaceId workspace) {
            this.workspace = workspace;
        }

        /** @param e164 {@code null} for a person who is known by a BSUID or an e-mail address only */
        public Draft withPhone(@Nullable String e164) {
            phone = e164;
            return this;
        }

        public Draft called(String fullName) {
            name = fullName;
            int space = fullName.indexOf(' ');
            firstName = space < 0 ? fullName : fullName.substring(0, space);
            return this;
        }

        public Draft withoutFirstName() {
            firstName = null;
            return this;
        }

        public Draft speaking(String languageCode) {
            language = languageCode;
            return this;
        }

        public Draft withEmail(String address) {
            email = address;
            return this;
        }

        public Draft in(String cityName) {
            city = cityName;
            return this;
        }

        public Draft tagged(String... names) {
            tags = names;
            return this;
        }

        public Draft withAttributes(String json) {
            attributes = json;
            return this;
        }

        public Draft suppressed() {
            suppressed = true;
            return this;
        }

        public Draft onALandline() {
            landline = true;
            return this;
        }

        public Draft withBsuid(UUID portfolio, String bsuid) {
            afterwards.add(id -> identities.learnBsuid(workspace, portfolio, id, bsuid));
            return this;
        }

        public Draft optedIn(Purpose purpose) {
            return optedIn(purpose, Standing.SINGLE);
        }

        public Draft optedIn(Purpose purpose, Standing grade) {
            afterwards.add(id -> optIn.optIn(workspace, id, purpose, grade, evidence()));
            return this;
        }

        public Draft optedOut(Purpose purpose) {
            afterwards.add(id -> optOut.optOut(workspace, id, purpose, evidence()));
            return this;
        }

        /** Saves it and answers its id. */
        public long saved() {
            var now = clock.instant();
            var facts = phone == null ? null : NumberFacts.of(phone);
            Long id = db.insertInto(CONTACT)
                    .set(CONTACT.WORKSPACE_ID, workspace.value())
                    .set(CONTACT.PHONE, phone)
                    .set(CONTACT.PHONE_GIVEN, phone)
                    .set(CONTACT.LANDLINE, landline)
                    .set(CONTACT.NAME, name)
                    .set(CONTACT.FIRST_NAME, firstName)
                    .set(CONTACT.LANGUAGE, language)
                    .set(CONTACT.EMAIL, email)
                    .set(CONTACT.CITY, city)
                    .set(CONTACT.COUNTRY, facts == null ? null : facts.country())
                    .set(CONTACT.TIME_ZONE, facts == null ? null : facts.zone())
                    .set(CONTACT.TAGS, tags)
                    .set(CONTACT.ATTRIBUTES, JSONB.valueOf(attributes))
                    .set(CONTACT.SUPPRESSED, suppressed)
                    .set(CONTACT.CREATED_AT, now)
                    .set(CONTACT.UPDATED_AT, now)
                    .returning(CONTACT.ID)
                    .fetchSingle(CONTACT.ID);
            Objects.requireNonNull(id);
            afterwards.forEach(step -> step.accept(id));
            return id;
        }

        private Evidence evidence() {
            return new Evidence(Evidence.Basis.PERSON, "test", null, "system:test", clock.instant());
        }
    }
}
