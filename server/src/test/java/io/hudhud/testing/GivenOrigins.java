package io.hudhud.testing;

import static io.hudhud.tables.Tables.CONTACT;

import io.hudhud.delivery.Content;
import io.hudhud.delivery.Guard;
import io.hudhud.delivery.Lane;
import io.hudhud.delivery.MessageSource;
import io.hudhud.delivery.NewOrigin;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Origins;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Origins for tests of delivery alone: whoever is named gets {@link GivenSimulator#PLAIN_TEMPLATE}, or what is said instead. */
@TestComponent
public final class GivenOrigins implements MessageSource {

    private static final Content OFFER = template(GivenSimulator.PLAIN_TEMPLATE, "marketing");

    private final DSLContext db;
    private final Origins origins;
    private final Clock clock;
    private final Map<UUID, Collection<Long>> audiences = new ConcurrentHashMap<>();
    private final Map<UUID, Content> contents = new ConcurrentHashMap<>();

    GivenOrigins(DSLContext db, Origins origins, Clock clock) {
        this.db = db;
        this.origins = origins;
        this.clock = clock;
    }

    /** An origin to be, of marketing to {@code contacts} in the campaign lane, launched now. */
    public Draft origin(GivenSenders.Given sender, Collection<Long> contacts) {
        return new Draft(sender, contacts);
    }

    @Override
    public OriginKind kind() {
        return OriginKind.EVENT_CAMPAIGN;
    }

    @Override
    public Select<Record1<Long>> audience(WorkspaceId workspace, UUID externalId) {
        return db.select(CONTACT.ID)
                .from(CONTACT)
                .where(CONTACT.WORKSPACE_ID.eq(workspace.value()))
                .and(CONTACT.ID.in(audiences.getOrDefault(externalId, List.of())));
    }

    @Override
    public List<Content> render(WorkspaceId workspace, UUID externalId, List<Addressed> slice) {
        return Collections.nCopies(slice.size(), contents.getOrDefault(externalId, OFFER));
    }

    private static Content template(String name, String category) {
        String object = "{\"name\":\"" + name + "\",\"language\":{\"code\":\"en\"}}";
        return new Content.Ready("template", object.getBytes(StandardCharsets.UTF_8), category, null, "{}", List.of());
    }

    /** What is not said is usual. */
    public final class Draft {
        private final GivenSenders.Given sender;
        private final Collection<Long> contacts;
        private Content content = OFFER;
        private Lane lane = Lane.CAMPAIGN;
        private Purpose purpose = Purpose.MARKETING;
        private @Nullable Instant notAfter;
        private @Nullable Duration validity;
        private @Nullable Integer perSecond;
        private @Nullable Long costCapMicros;
        private boolean resendDoubt;
        private @Nullable Guard guard;
        private boolean localTime;
        private Instant launchAt = clock.instant();

        private Draft(GivenSenders.Given sender, Collection<Long> contacts) {
            this.sender = sender;
            this.contacts = contacts;
        }

        public Draft inLane(Lane of, Purpose why) {
            lane = of;
            purpose = why;
            return this;
        }

        /** A template that Meta charges as utility, whatever the purpose. */
        public Draft sayingANotice() {
            content = template(GivenSimulator.PLAIN_NOTICE, "utility");
            return this;
        }

        /** The same, of which Meta's new category is not known here yet. */
        public Draft sayingANoticeThatWasMarketing() {
            content = template(GivenSimulator.PLAIN_NOTICE, "marketing");
            return this;
        }

        public Draft notAfter(Instant end) {
            notAfter = end;
            return this;
        }

        /** How long WhatsApp tries to deliver it. */
        public Draft deliveredWithin(Duration time) {
            validity = time;
            return this;
        }

        public Draft perSecond(int rate) {
            perSecond = rate;
            return this;
        }

        public Draft costingAtMost(long micros) {
            costCapMicros = micros;
            return this;
        }

        public Draft resendingDoubt() {
            resendDoubt = true;
            return this;
        }

        public Draft guardedBy(Guard watch) {
            guard = watch;
            return this;
        }

        public Draft in(Duration time) {
            launchAt = clock.instant().plus(time);
            return this;
        }

        public Draft atLocalTime(Instant at) {
            localTime = true;
            launchAt = at;
            return this;
        }

        /** Opens it; answers its id. */
        public long open() {
            var id = UUID.randomUUID();
            audiences.put(id, List.copyOf(contacts));
            contents.put(id, content);
            return origins.open(
                    sender.workspace(),
                    new NewOrigin(
                            OriginKind.EVENT_CAMPAIGN,
                            id,
                            sender.id(),
                            lane,
                            purpose,
                            null,
                            launchAt,
                            localTime,
                            notAfter,
                            validity,
                            perSecond,
                            costCapMicros,
                            resendDoubt,
                            guard));
        }
    }
}
