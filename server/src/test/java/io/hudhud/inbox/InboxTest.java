package io.hudhud.inbox;

import static io.hudhud.tables.Tables.CONTACT;
import static io.hudhud.tables.Tables.CONVERSATION_MESSAGE;
import static io.hudhud.tables.Tables.INBOUND_MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.ServiceWindows;
import io.hudhud.inbox.words.Phrase;
import io.hudhud.inbox.words.Wish;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.Version;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What people write, from the signed webhook to what follows from it. */
@HudhudTest
class InboxTest {

    private static final AtomicInteger WAMIDS = new AtomicInteger();

    @Autowired
    DSLContext db;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    ServiceWindows windows;

    @Autowired
    OwnWords words;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    private GivenWorkspaces.@Nullable Given shop;
    private GivenSenders.@Nullable Given sender;
    private String phone = "";
    private long contact;
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void given() {
        shop = workspaces.aWorkspace();
        sender = senders.aSender(shop.id());
        phone = contacts.aPhone();
        contact = contacts.contact(shop.id())
                .withPhone(phone)
                .speaking("ar")
                .optedIn(Purpose.MARKETING)
                .saved();
        // Consent is given before the person writes.
        now = clock.instant().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void aStopClosesMarketingAndIsConfirmedOnceInThePersonsLanguage() {
        var wamid = says("إيقاف", now);
        receive(wamid);
        receive(wamid);

        assertThat(marketing()).isEqualTo(-1);
        assertThat(answers()).singleElement().asString().contains("لن تصلك عروض من Noor Perfumes");
    }

    @Test
    void aWordOfTheMerchantsOwnIsFollowedAndAnsweredInTheMerchantsOwnWords() {
        words.replace(
                Objects.requireNonNull(shop).owner(),
                new Version(0),
                List.of(new Phrase("ar", Wish.STOP, "كفاية عطور")),
                Map.of("ar", new OwnAnswers("سنفتقدك.", null)));
        receive(says("كفايه عطور!", now));

        assertThat(marketing()).isEqualTo(-1);
        assertThat(answers()).containsExactly("سنفتقدك.");
    }

    @Test
    void aSecondStopIsNotConfirmedAgain() {
        receive(says("stop", now));
        receive(says("STOP!", now.plusSeconds(5)));
        assertThat(answers()).hasSize(1);
    }

    @Test
    void aStartOpensMarketingAgainAndIsConfirmed() {
        receive(says("stop", now));
        receive(says("ابدأ", now.plusSeconds(60)));

        assertThat(marketing()).isEqualTo(2);
        assertThat(answers()).hasSize(2).last().asString().contains("من جديد");
    }

    @Test
    void stopAndStartCommute() {
        receive(says("ابدأ", now.plusSeconds(60)));
        receive(says("stop", now));
        assertThat(marketing()).isEqualTo(2);

        receive(says("stop", now.plusSeconds(120)));
        receive(says("start", now.plusSeconds(90)));
        assertThat(marketing()).isEqualTo(-1);
    }

    @Test
    void anUnclearWordIsAskedAboutOnceAndTheButtonDecides() {
        receive(says("إلغاء", now));
        receive(says("الغاء", now.plusSeconds(30)));

        assertThat(marketing()).isPositive();
        assertThat(answers()).singleElement().asString().contains("هل تريد إيقاف العروض");

        receive(taps("إيقاف العروض", "hudhud:stop", now.plusSeconds(40)));
        assertThat(marketing()).isEqualTo(-1);
    }

    @Test
    void otherWordsStayWords() {
        receive(says("please stop by the shop", now));
        assertThat(marketing()).isPositive();
        assertThat(answers()).isEmpty();
    }

    @Test
    void aLateStopIsFollowedButNotAnswered() {
        receive(says("stop", now));
        var late = says("stop", clock.instant().minus(Duration.ofDays(3)));
        long other =
                contacts.contact(shop().id()).optedIn(Purpose.TRANSACTIONAL).saved();
        receive(late.replace(phone.substring(1), contactPhone(other)));

        assertThat(standing(other)).isEqualTo(-1);
        assertThat(answers()).hasSize(1);
    }

    @Test
    void theSettingInWhatsappIsFollowedWithoutAnAnswer() {
        receive(preference("stop", now));
        assertThat(marketing()).isEqualTo(-1);
        receive(preference("resume", now.plusSeconds(60)));
        assertThat(marketing()).isEqualTo(2);
        assertThat(answers()).isEmpty();
    }

    @Test
    void aStrangerBecomesAContactAndTheWindowRunsFromTheMessagesOwnTime() {
        var at = now.minus(Duration.ofHours(2));
        receive(says("Do you have it in blue?", at).replace(phone.substring(1), "966577000001"));

        long stranger = contacts.idOf(shop().id(), "+966577000001");
        assertThat(windows.openUntil(
                        shop().id(), stranger, Objects.requireNonNull(sender).id()))
                .contains(at.plus(Duration.ofHours(24)));
    }

    @Test
    void anothersNumberIsNotTouchedByABodySignedForThisShop() {
        var neighbour = senders.aSender(workspaces.aWorkspace("Neighbour").id());
        var body = says("stop", now).replace(Objects.requireNonNull(sender).phoneNumberId(), neighbour.phoneNumberId());
        receive(body);
        assertThat(db.fetchCount(INBOUND_MESSAGE)).isZero();
        assertThat(marketing()).isPositive();
    }

    @Test
    void conversationsAreListedAndAnsweredInsideTheWindow() {
        receive(says("Hello", now.minusSeconds(120)));
        shop().http()
                .post()
                .uri("/api/v1/conversations/{contact}/messages", contact)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("text", "How can we help?"))
                .exchange()
                .expectStatus()
                .isAccepted();

        shop().http()
                .get()
                .uri("/api/v1/conversations")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].contact")
                .isEqualTo(Long.toString(contact))
                .jsonPath("$.items[0].phone")
                .isEqualTo(phone)
                .jsonPath("$.items[0].lastText")
                .isEqualTo("Hello");
        shop().http()
                .get()
                .uri("/api/v1/conversations/{contact}/messages", contact)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].incoming")
                .isEqualTo(false)
                .jsonPath("$.items[1].text")
                .isEqualTo("Hello");
    }

    @Test
    void afterTheWindowOnlyATemplateMayBeSent() {
        receive(says("Hello", now.minus(Duration.ofHours(30))));
        shop().http()
                .post()
                .uri("/api/v1/conversations/{contact}/messages", contact)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("text", "How can we help?"))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("window-closed");
    }

    @Test
    void whoMayOnlyViewSeesNeitherNamesNorTexts() {
        receive(says("Hello", now));
        var viewer = workspaces.http(workspaces.aKey(shop().id(), Role.VIEWER));
        viewer.get()
                .uri("/api/v1/conversations")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].phone")
                .isEqualTo("+966…" + phone.substring(phone.length() - 2))
                .jsonPath("$.items[0].lastText")
                .doesNotExist();
        viewer.get()
                .uri("/api/v1/conversations/{contact}/messages", contact)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private GivenWorkspaces.Given shop() {
        return Objects.requireNonNull(shop);
    }

    private int marketing() {
        return standing(contact);
    }

    private int standing(long id) {
        return db.select(CONTACT.MARKETING)
                .from(CONTACT)
                .where(CONTACT.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private String contactPhone(long id) {
        return Objects.requireNonNull(db.select(CONTACT.PHONE)
                        .from(CONTACT)
                        .where(CONTACT.ID.eq(id))
                        .fetchSingle()
                        .value1())
                .substring(1);
    }

    private List<String> answers() {
        return db.select(CONVERSATION_MESSAGE.BODY)
                .from(CONVERSATION_MESSAGE)
                .orderBy(CONVERSATION_MESSAGE.MESSAGE_ID)
                .fetch(CONVERSATION_MESSAGE.BODY);
    }

    private void receive(String body) {
        var to = Objects.requireNonNull(sender);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        workspaces
                .anonymous()
                .post()
                .uri(to.webhookPath())
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Hub-Signature-256", to.signature(bytes))
                .body(bytes)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String says(String text, Instant at) {
        return message(at, Map.of("type", "text", "text", Map.of("body", text)));
    }

    private String taps(String title, String id, Instant at) {
        return message(
                at,
                Map.of(
                        "type",
                        "interactive",
                        "interactive",
                        Map.of("type", "button_reply", "button_reply", Map.of("id", id, "title", title))));
    }

    private String message(Instant at, Map<String, ?> content) {
        var message = new HashMap<String, Object>(content);
        message.put("from", phone.substring(1));
        message.put("id", "wamid.inbox" + WAMIDS.incrementAndGet());
        message.put("timestamp", Long.toString(at.getEpochSecond()));
        return change(
                "messages",
                Map.of(
                        "contacts",
                        List.of(Map.of("wa_id", phone.substring(1), "profile", Map.of("name", "Layla"))),
                        "messages",
                        List.of(message)));
    }

    private String preference(String value, Instant at) {
        return change(
                "user_preferences",
                Map.of(
                        "contacts",
                        List.of(Map.of("wa_id", phone.substring(1))),
                        "user_preferences",
                        List.of(Map.of(
                                "wa_id",
                                phone.substring(1),
                                "category",
                                "marketing_messages",
                                "value",
                                value,
                                "timestamp",
                                at.getEpochSecond()))));
    }

    private String change(String field, Map<String, ?> content) {
        var to = Objects.requireNonNull(sender);
        var value = new HashMap<String, Object>(content);
        value.put("messaging_product", "whatsapp");
        value.put("metadata", Map.of("display_phone_number", "966500000000", "phone_number_id", to.phoneNumberId()));
        return json.writeValueAsString(Map.of(
                "object",
                "whatsapp_business_account",
                "entry",
                List.of(Map.of("id", to.wabaId(), "changes", List.of(Map.of("field", field, "value", value))))));
    }
}
