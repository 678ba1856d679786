package io.hudhud.testing;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.campaign.CampaignSettings;
import io.hudhud.campaign.Campaigns;
import io.hudhud.campaign.DoubtPolicy;
import io.hudhud.campaign.LaunchCampaign;
import io.hudhud.campaign.LaunchResult;
import io.hudhud.campaign.Schedule;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Guard;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Assignment;
import io.hudhud.template.Mapping;
import io.hudhud.template.Source;
import io.hudhud.template.Template;
import io.hudhud.template.Templates;
import io.hudhud.workspace.Caller;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Campaigns for tests: {@code given.campaign(sender).to(contacts).launched()} sends an Eid greeting to them now. Contacts have
 * to be opted in ({@link GivenContacts#contactsOptedIn}).
 */
@TestComponent
public final class GivenCampaigns {

    /** A campaign under way, and the origin of its messages. */
    public record Launched(UUID campaign, long origin) {}

    private final Campaigns campaigns;
    private final LaunchCampaign launch;
    private final Templates known;
    private final GivenTemplates templates;
    private final Clock clock;

    GivenCampaigns(Campaigns campaigns, LaunchCampaign launch, Templates known, GivenTemplates templates, Clock clock) {
        this.campaigns = campaigns;
        this.launch = launch;
        this.known = known;
        this.templates = templates;
        this.clock = clock;
    }

    /** A marketing campaign to everybody, now, greeting by the first name in Arabic or English. */
    public Draft campaign(GivenSenders.Given sender) {
        return new Draft(sender);
    }

    /** One template serves all campaigns of an account: names are unique there. */
    private UUID greeting(GivenSenders.Given sender) {
        return known.findByName(sender.workspace(), sender.wabaId(), "eid_greeting")
                .map(Template::id)
                .orElseGet(() -> templates.aNamedTemplate(sender.workspace(), sender.wabaId()));
    }

    /** A campaign to be. */
    public final class Draft {
        private final GivenSenders.Given sender;
        private String name = "Eid greeting";
        private Purpose purpose = Purpose.MARKETING;
        private @Nullable UUID template;
        private Mapping mapping = new Mapping(Map.of(
                "body.first_name",
                Assignment.of(new Source.Contact("first_name")).orElse("friend")));
        private AudienceDefinition audience = AudienceDefinition.EVERYBODY;
        private List<String> languages = List.of("ar");
        private Schedule schedule = new Schedule.Now();
        private @Nullable Instant notAfter;
        private @Nullable Integer perSecond;
        private @Nullable BigDecimal costCapUsd;
        private @Nullable DoubtPolicy doubt;
        private @Nullable Standing minimumConsent;
        private @Nullable Guard guard;

        private Draft(GivenSenders.Given sender) {
            this.sender = sender;
        }

        public Draft named(String title) {
            name = title;
            return this;
        }

        public Draft being(Purpose why) {
            purpose = why;
            return this;
        }

        /** With a template of the sender's account instead of the greeting. */
        public Draft saying(UUID templateId, Mapping filled) {
            template = templateId;
            mapping = filled;
            return this;
        }

        public Draft filledWith(Mapping filled) {
            mapping = filled;
            return this;
        }

        public Draft to(AudienceDefinition people) {
            audience = people;
            return this;
        }

        public Draft to(Collection<Long> contacts) {
            return to(AudienceDefinition.of(new People.Named(List.copyOf(contacts))));
        }

        /** What people get whose own language has no variant; none: they are skipped. */
        public Draft fallingBackOn(String... codes) {
            languages = List.of(codes);
            return this;
        }

        public Draft at(Schedule when) {
            schedule = when;
            return this;
        }

        /** A day from now, so that it is under way and sends nothing meanwhile. */
        public Draft tomorrow() {
            return at(new Schedule.At(
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1), ZoneOffset.UTC));
        }

        public Draft notAfter(Instant end) {
            notAfter = end;
            return this;
        }

        public Draft atMost(int messagesPerSecond) {
            perSecond = messagesPerSecond;
            return this;
        }

        public Draft cappedAt(String usd) {
            costCapUsd = new BigDecimal(usd);
            return this;
        }

        public Draft inDoubt(DoubtPolicy policy) {
            doubt = policy;
            return this;
        }

        public Draft withConsentOf(Standing atLeast) {
            minimumConsent = atLeast;
            return this;
        }

        public Draft guardedBy(Guard watch) {
            guard = watch;
            return this;
        }

        /** What it would be saved with; the greeting's template is made if it is needed. */
        public CampaignSettings settings() {
            if (template == null) {
                template = greeting(sender);
            }
            return new CampaignSettings(
                    name,
                    List.of(),
                    purpose,
                    sender.id(),
                    template,
                    mapping,
                    languages,
                    audience,
                    schedule,
                    notAfter,
                    perSecond,
                    costCapUsd,
                    doubt,
                    minimumConsent,
                    guard);
        }

        /** Saves it as a draft and answers its id. */
        public UUID drafted() {
            return campaigns.draft(caller(), settings()).id();
        }

        /** Saves and launches it. */
        public Launched launched() {
            UUID id = drafted();
            return switch (launch.launch(caller(), id, null, null)) {
                case LaunchResult.Launched(var campaign) ->
                    new Launched(id, Objects.requireNonNull(campaign.launch()).origin());
                case LaunchResult.Rejected(var problems) ->
                    throw new IllegalStateException("a campaign of a test cannot be launched: " + problems);
            };
        }

        private Caller caller() {
            return Caller.system(sender.workspace(), "test");
        }
    }
}
