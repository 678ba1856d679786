package io.hudhud.alarm.tell;

import static io.hudhud.tables.Tables.ALARM;
import static io.hudhud.tables.Tables.MEMBER;
import static io.hudhud.tables.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.hudhud.alarm.AlarmKind;
import io.hudhud.alarm.AlarmProperties;
import io.hudhud.shared.Version;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.TestClock;
import io.hudhud.workspace.Mailboxes;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspaces;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the house when an alarm is raised: real SMTP and real HTTP on this machine. */
@HudhudTest
class TellingTest {

    private record Post(String delivery, String signature, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private static final AlarmProperties AT_HOME =
            new AlarmProperties(Duration.ofMinutes(10), true, Duration.ofSeconds(1), Duration.ofDays(90));

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    DSLContext db;

    @Autowired
    TestClock clock;

    @Autowired
    AlarmSettingsStore settings;

    @Autowired
    AlarmRecipients recipients;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    Workspaces merchants;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ConcurrentLinkedQueue<Post> posts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answer = new AtomicInteger(200);
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private GivenWorkspaces.Given shop;
    private HttpServer receiver;
    private Announce announce;
    private DeliverEmails emails;
    private DeliverWebhooks webhooks;

    @BeforeEach
    void aShopAPostOfficeAndAReceiver() throws IOException {
        shop = workspaces.aWorkspace();
        post.start();
        var mailer = new Mailer(new SmtpSettings(
                "127.0.0.1",
                post.getSmtp().getPort(),
                "",
                "",
                "Hudhud <alarms@hudhud.example>",
                SmtpSettings.Security.NONE));
        announce = new Announce(db, settings, recipients, mailer, clock);
        emails = new DeliverEmails(
                deliveries,
                mailer,
                mailboxes,
                recipients,
                settings,
                merchants,
                new PublicAddress("https://hudhud.noor.example"));
        webhooks = new DeliverWebhooks(
                deliveries, settings, new WebhookClient(AT_HOME, new WebhookAddress(AT_HOME)), json, clock);
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            posts.add(new Post(
                    String.valueOf(exchange.getRequestHeaders().getFirst("X-Hudhud-Delivery")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("X-Hudhud-Signature")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        receiver.setExecutor(handlers);
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
        handlers.shutdownNow();
        post.stop();
    }

    @Test
    void eachOwnerGetsOneEmailWithAllThatCameAtOnceInTheirLanguage() throws MessagingException {
        aMember("layla@noor.example", Role.OWNER, "ar");
        aMember("omar@noor.example", Role.OWNER, "en");
        aMember("sara@noor.example", Role.MARKETER, "en");
        raise(AlarmKind.QUALITY_FELL, "{\"name\": \"Main\", \"before\": \"green\", \"now\": \"red\"}");
        raise(AlarmKind.CAMPAIGN_FINISHED, "{\"name\": \"Eid\\r\\nBcc: x@evil.example\", \"targeted\": \"10\"}");
        emails.deliverDue();
        assertThat(post.getReceivedMessages()).isEmpty();

        clock.advance(Duration.ofMinutes(2));
        emails.deliverDue();
        emails.deliverDue();

        assertThat(post.getReceivedMessages()).hasSize(2);
        var english = to("omar@noor.example");
        assertThat(english.getSubject()).isEqualTo("Noor Perfumes: 2 alarms");
        assertThat(text(english))
                .contains("WhatsApp rates the number \"Main\" red")
                .contains("For 10 people")
                .contains("https://hudhud.noor.example/settings/senders/")
                .contains("https://hudhud.noor.example/campaigns/view/");
        assertThat(text(to("layla@noor.example"))).contains("تقييم واتساب للرقم «Main» أصبح أحمر");
        assertThat(entries()).allMatch(entry -> entry.state() == Deliveries.State.DELIVERED);
    }

    @Test
    void aNameCannotAddAHeader() throws MessagingException {
        aMember("omar@noor.example", Role.OWNER, "en");
        raise(AlarmKind.CAMPAIGN_FINISHED, "{\"name\": \"Eid\\r\\nBcc: x@evil.example\"}");
        clock.advance(Duration.ofMinutes(2));
        emails.deliverDue();

        var mail = to("omar@noor.example");
        assertThat(mail.getSubject()).isEqualTo("The campaign \"Eid Bcc: x@evil.example\" is through");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void onlyWhoWasChosenAndOnlyWhatWasChosen() {
        aMember("omar@noor.example", Role.OWNER, "en");
        var sara = aMember("sara@noor.example", Role.MARKETER, "en");
        choose(EnumSet.of(AlarmKind.QUALITY_FELL), Set.of(), List.of(sara), null);
        raise(AlarmKind.QUALITY_FELL, "{\"name\": \"Main\"}");
        raise(AlarmKind.CAMPAIGN_FINISHED, "{\"name\": \"Eid\"}");
        clock.advance(Duration.ofMinutes(2));
        emails.deliverDue();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(to("sara@noor.example"))).contains("alarms@hudhud.example");
    }

    @Test
    void anEmailThatIsNotTakenIsTriedAgain() {
        aMember("omar@noor.example", Role.OWNER, "en");
        raise(AlarmKind.QUALITY_FELL, "{\"name\": \"Main\"}");
        clock.advance(Duration.ofMinutes(2));
        post.stop();
        emails.deliverDue();
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(Deliveries.State.WAITING));
    }

    @Test
    void aPostIsSignedAndSaysWhatHappened() {
        String secret = choose(Set.of(), EnumSet.allOf(AlarmKind.class), List.of(), url());
        long alarm = raise(AlarmKind.QUALITY_FELL, "{\"name\": \"Main\", \"now\": \"red\"}");
        webhooks.deliverDue();
        webhooks.deliverDue();

        assertThat(posts).hasSize(1);
        var got = Objects.requireNonNull(posts.peek());
        assertThat(got.json().path("event").asString()).isEqualTo("alarm.raised");
        assertThat(got.json().path("alarm").path("id").asString()).isEqualTo(Long.toString(alarm));
        assertThat(got.json().path("alarm").path("kind").asString()).isEqualTo("quality_fell");
        assertThat(got.json().path("alarm").path("parameters").path("now").asString())
                .isEqualTo("red");
        String[] parts = got.signature().split(",v1=", -1);
        assertThat(parts[0]).matches("t=[0-9]{10}");
        assertThat(parts[1]).isEqualTo(hmac(secret, parts[0].substring(2) + "." + got.body()));
    }

    @Test
    void aReceiverThatIsAwayIsTriedAgainUnderTheSameIdAndGivenUpInTheEnd() {
        choose(Set.of(), EnumSet.allOf(AlarmKind.class), List.of(), url());
        answer.set(503);
        raise(AlarmKind.QUALITY_FELL, "{\"name\": \"Main\"}");
        webhooks.deliverDue();
        webhooks.deliverDue();
        assertThat(posts).hasSize(1);
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.answer()).isEqualTo("HTTP 503"));

        for (int tries = 0; tries < 10; tries++) {
            clock.advance(Duration.ofHours(12));
            webhooks.deliverDue();
        }

        assertThat(posts).hasSize(7);
        assertThat(posts.stream().map(Post::delivery).distinct()).hasSize(1);
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(Deliveries.State.FAILED));
    }

    @Test
    void anAnswerThatNeverEndsHasAnEnd() {
        var asked = new Semaphore(0);
        receiver.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            asked.release();
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write('.');
                    body.flush();
                    LockSupport.parkNanos(100_000_000);
                }
            }
        });
        choose(Set.of(), EnumSet.allOf(AlarmKind.class), List.of(), url() + "/drip");
        raise(AlarmKind.QUALITY_FELL, "{\"name\": \"Main\"}");
        raise(AlarmKind.BUDGET_NEAR, "{}");

        assertTimeoutPreemptively(Duration.ofSeconds(8), webhooks::deliverDue);

        assertThat(asked.availablePermits()).as("the second waits for its turn").isEqualTo(1);
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.state()).isEqualTo(Deliveries.State.WAITING));
    }

    @Test
    void aWorkspaceWithManyKeepsNoOtherWaiting() {
        choose(Set.of(), EnumSet.allOf(AlarmKind.class), List.of(), url());
        long alarm = raise(AlarmKind.QUALITY_FELL, "{}");
        for (int n = 0; n < 250; n++) {
            announce.raised(shop.id(), alarm, AlarmKind.QUALITY_FELL);
        }
        var many = shop.id();
        shop = workspaces.aWorkspace();
        choose(Set.of(), EnumSet.allOf(AlarmKind.class), List.of(), url());
        raise(AlarmKind.QUALITY_FELL, "{}");

        assertThat(deliveries.due("webhook"))
                .extracting(Deliveries.Due::workspace)
                .contains(shop.id())
                .filteredOn(many::equals)
                .hasSize(20);
    }

    @Test
    void aTestIsPostedAtOnceAndLogged() {
        assertThat(webhooks.test(shop.id())).isEmpty();
        choose(Set.of(), Set.of(), List.of(), url());

        assertThat(webhooks.test(shop.id()).orElseThrow().delivered()).isTrue();

        assertThat(Objects.requireNonNull(posts.peek()).json().path("event").asString())
                .isEqualTo("alarm.test");
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.event()).isEqualTo("test"));
    }

    @Test
    void nobodyMakesThisServerSpeakToItsOwnNetwork() {
        var strict = new AlarmProperties(Duration.ofMinutes(10), false, Duration.ofSeconds(1), Duration.ofDays(90));
        try (var closing = new Closing(new WebhookClient(strict, new WebhookAddress(strict)))) {
            String port = url().replaceAll(".*:", "");
            assertThat(closing.client().post(url(), "secret", "1", 0, "{}").taken())
                    .isFalse();
            assertThat(closing.client()
                            .post("https://localhost:" + port, "secret", "1", 0, "{}")
                            .answer())
                    .isEqualTo("this host is not on the public internet");
            assertThat(closing.client()
                            .post("https://[::1]:" + port, "secret", "1", 0, "{}")
                            .answer())
                    .isEqualTo("this host is not on the public internet");
        }
        assertThat(posts).isEmpty();
    }

    private record Closing(WebhookClient client) implements AutoCloseable {
        @Override
        public void close() {
            try {
                client.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyKindHasItsWords(String language) {
        assertThat(AlarmKind.values()).allMatch(kind -> AlarmWords.knows(kind, language));
    }

    /** As a receiver computes it. */
    private static String hmac(String secret, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort();
    }

    private List<Deliveries.DeliveryEntry> entries() {
        return deliveries.list(shop.id(), 100, null).items();
    }

    private String choose(Set<AlarmKind> byEmail, Set<AlarmKind> byWebhook, List<UUID> people, @Nullable String url) {
        var secret = transaction.execute(status -> String.valueOf(
                settings.replace(shop.owner(), new AlarmSettings(byEmail, byWebhook, people, url, new Version(0)))));
        return String.valueOf(secret);
    }

    private long raise(AlarmKind kind, String parameters) {
        var now = clock.instant();
        long id = db.insertInto(ALARM)
                .set(ALARM.WORKSPACE_ID, shop.id().value())
                .set(ALARM.KIND, kind.slug())
                .set(ALARM.KEY, kind.slug())
                .set(ALARM.OBJECT_KIND, kind == AlarmKind.CAMPAIGN_FINISHED ? "campaign" : "sender")
                .set(ALARM.OBJECT_ID, UUID.randomUUID().toString())
                .set(ALARM.PARAMETERS, JSONB.valueOf(parameters))
                .set(ALARM.RAISED_AT, now)
                .set(ALARM.LAST_AT, now)
                .set(ALARM.TOLD_AT, now)
                .returningResult(ALARM.ID)
                .fetchSingle()
                .value1();
        announce.raised(shop.id(), id, kind);
        return id;
    }

    private UUID aMember(String email, Role role, String language) {
        UUID person = db.insertInto(PERSON)
                .set(PERSON.EMAIL, email)
                .set(PERSON.PASSWORD, "none")
                .set(PERSON.LANGUAGE, language)
                .set(PERSON.CREATED_AT, clock.instant())
                .returningResult(PERSON.ID)
                .fetchSingle()
                .value1();
        db.insertInto(MEMBER)
                .set(MEMBER.WORKSPACE_ID, shop.id().value())
                .set(MEMBER.PERSON_ID, person)
                .set(MEMBER.ROLE, role.code())
                .set(MEMBER.CREATED_AT, clock.instant())
                .execute();
        return person;
    }

    private MimeMessage to(String email) {
        for (MimeMessage message : post.getReceivedMessages()) {
            try {
                if (message.getAllRecipients()[0].toString().equals(email)) {
                    return message;
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("no e-mail to " + email);
    }

    private static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
