package io.hudhud.campaign;

import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.contact.Recipients;
import io.hudhud.delivery.Content;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageSource.Addressed;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Assignment;
import io.hudhud.template.Mapping;
import io.hudhud.template.Source;
import io.hudhud.testing.GivenCampaigns;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@HudhudTest
class CampaignMessagesTest {

    @Autowired
    GivenWorkspaces givenWorkspaces;

    @Autowired
    GivenSenders givenSenders;

    @Autowired
    GivenContacts givenContacts;

    @Autowired
    GivenCampaigns given;

    @Autowired
    CampaignMessages messages;

    @Autowired
    Recipients recipients;

    @Autowired
    DSLContext db;

    @Autowired
    JsonMapper json;

    @Autowired
    TestClock clock;

    private GivenWorkspaces.Given shop;
    private GivenSenders.Given sender;

    @BeforeEach
    void aShop() {
        shop = givenWorkspaces.aWorkspace();
        sender = givenSenders.aSender(shop.id());
    }

    @Test
    void eachPersonGetsTheirLanguageAndName() {
        long noura = agreed().called("نورة أحمد").speaking("ar").saved();
        long adam = agreed().called("Adam Reed").speaking("en").saved();
        var launched = given.campaign(sender).launched();

        var contents = render(launched, noura, adam);

        assertThat(text(contents.getFirst())).contains("\"code\":\"ar\"").contains("نورة");
        assertThat(text(contents.getLast())).contains("\"code\":\"en_US\"").contains("Adam");
        var ready = (Content.Ready) contents.getFirst();
        assertThat(ready.type()).isEqualTo("template");
        assertThat(ready.category()).isEqualTo("marketing");
        assertThat(json.readTree(ready.values()))
                .isEqualTo(json.readTree("{\"language\": \"ar\", \"values\": {\"body.first_name\": \"نورة\"}}"));
    }

    @Test
    void whoCannotBeAddressedIsSkippedWithTheReason() {
        long nameless = agreed().withoutFirstName().speaking("ar").saved();
        long german = agreed().speaking("de").saved();
        long unknown = agreed().saved();
        long endless = agreed().called("N".repeat(2000)).speaking("ar").saved();
        var launched = given.campaign(sender)
                .filledWith(new Mapping(Map.of("body.first_name", Assignment.of(new Source.Contact("first_name")))))
                .fallingBackOn()
                .launched();

        assertThat(render(launched, nameless, german, unknown, endless))
                .containsExactly(
                        new Content.Skip(Reason.MISSING_VALUE, "body.first_name"),
                        new Content.Skip(Reason.NO_VARIANT, "de"),
                        new Content.Skip(Reason.NO_VARIANT, "language unknown"),
                        new Content.Skip(Reason.TEXT_TOO_LONG, "body.first_name"));
    }

    @Test
    void metasCategoryIsThatOfTodayAndTheWordsAreThoseOfTheLaunch() {
        long noura = agreed().speaking("ar").saved();
        var launched = given.campaign(sender).launched();
        assertThat(((Content.Ready) render(launched, noura).getFirst()).category())
                .isEqualTo("marketing");

        db.update(TEMPLATE_VARIANT)
                .set(TEMPLATE_VARIANT.CATEGORY, "UTILITY")
                .set(TEMPLATE_VARIANT.COMPONENTS, JSONB.valueOf("[]"))
                .execute();
        clock.advance(Duration.ofMinutes(1));

        var ready = (Content.Ready) render(launched, noura).getFirst();
        assertThat(ready.category()).isEqualTo("utility");
        assertThat(text(ready)).contains("Noura");
    }

    @Test
    void theAudienceIsThatOfTheLaunch() {
        long noura = agreed().tagged("vip").saved();
        agreed().saved();
        var launched = given.campaign(sender).to(List.of(noura)).launched();

        assertThat(db.fetchValues(messages.audience(shop.id(), launched.campaign())))
                .containsExactly(noura);
    }

    private GivenContacts.Draft agreed() {
        return givenContacts.contact(shop.id()).optedIn(Purpose.MARKETING);
    }

    private List<Content> render(GivenCampaigns.Launched launched, Long... contacts) {
        var people = recipients.load(shop.id(), sender.portfolio(), List.of(contacts));
        var slice = List.of(contacts).stream()
                .map(contact -> new Addressed(
                        new MessageKey(202611, launched.origin(), contact),
                        Objects.requireNonNull(people.get(contact))))
                .toList();
        return messages.render(shop.id(), launched.campaign(), slice);
    }

    private static String text(Content content) {
        return new String(((Content.Ready) content).object(), StandardCharsets.UTF_8);
    }
}
