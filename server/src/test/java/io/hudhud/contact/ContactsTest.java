package io.hudhud.contact;

import static io.hudhud.shared.Purpose.MARKETING;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.BDDAssertions.then;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.workspace.AuditFilter;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Contacts over HTTP. */
@HudhudTest
class ContactsTest {

    private static final UUID PORTFOLIO = UUID.fromString("5b0a5a0e-0000-7000-8000-000000000001");

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenContacts contacts;

    @Autowired
    ContactFinder finder;

    @Autowired
    OptIn optIn;

    @Autowired
    Recipients recipients;

    @Autowired
    AuditTrail audit;

    @Autowired
    DSLContext db;

    private GivenWorkspaces.@Nullable Given aGiven;

    @BeforeEach
    void aWorkspace() {
        aGiven = workspaces.aWorkspace();
    }

    @Test
    void findsAnywhereAndByPrefixInNameNumberAddressAndTag() {
        contacts.contact(workspace())
                .called("أحمد العتيبي")
                .withPhone("+966501234567")
                .withEmail("ahmad@example.com")
                .tagged("vip")
                .saved();
        contacts.contact(workspace())
                .called("Noura Saleh")
                .withPhone("+966559999999")
                .withEmail("noura_s@example.com")
                .saved();

        then(names("q=احمد")).containsExactly("أحمد العتيبي");
        then(names("q=عتيب")).containsExactly("أحمد العتيبي");
        then(names("q=0501234")).containsExactly("أحمد العتيبي");
        then(names("q=٠٥٠ ١٢٣")).containsExactly("أحمد العتيبي");
        then(names("q=4567")).containsExactly("أحمد العتيبي");
        then(names("q=noura_s@")).containsExactly("Noura Saleh");
        then(names("q=NOURA")).containsExactly("Noura Saleh");
        then(names("q=noura_%")).as("no wildcards of the database").isEmpty();
        then(names("q=saleh&match=prefix")).isEmpty();
        then(names("q=noura&match=prefix")).containsExactly("Noura Saleh");
        then(names("tag=vip")).containsExactly("أحمد العتيبي");
        then(names("q=noura&tag=vip")).isEmpty();
    }

    @Test
    void listsAllInPagesNewestFirst() {
        contacts.contactsOptedIn(workspace(), 5);

        var first = body(get("/api/v1/contacts?limit=3"));
        var second =
                body(get("/api/v1/contacts?limit=3&cursor=" + first.get("next").asString()));

        then(first.get("items").size()).isEqualTo(3);
        then(first.get("items").get(0).get("name").asString()).isEqualTo("Customer 4");
        then(second.get("items").size()).isEqualTo(2);
        then(second.has("next")).isFalse();
    }

    @Test
    void createsAndEditsWithAVersion() {
        var created = post(
                        "/api/v1/contacts",
                        Map.of("phone", "0501234567", "name", "عبد الرحمن العتيبي", "tags", List.of("vip")))
                .expectStatus()
                .isCreated();
        var contact = body(created);
        String tag = Objects.requireNonNull(
                created.returnResult().getResponseHeaders().getETag());
        then(contact.get("phone").asString()).isEqualTo("+966501234567");
        then(contact.get("firstName").asString()).isEqualTo("عبد الرحمن");
        then(contact.get("consent").get("marketing").asString()).isEqualTo("none");

        String path = "/api/v1/contacts/" + contact.get("id").asString();
        patch(path, null, "{\"city\": \"Jeddah\"}").expectStatus().isEqualTo(428);
        patch(path, tag, "{\"city\": \"Jeddah\", \"name\": null}")
                .expectStatus()
                .isOk();
        patch(path, tag, "{\"city\": \"Riyadh\"}").expectStatus().isEqualTo(412);

        then(body(get(path)).get("city").asString()).isEqualTo("Jeddah");
        then(body(get(path)).has("name")).isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        contacts.contact(workspace()).withPhone("+966501234567").saved();

        code(post("/api/v1/contacts", Map.of("phone", "0501234567")), 409, "phone-taken");
        code(post("/api/v1/contacts", Map.of("phone", "12")), 400, "unreadable-phone");
        code(post("/api/v1/contacts", Map.of("phone", "0551234567", "colour", "red")), 400, "invalid-request");
        code(post("/api/v1/contacts", Map.of("name", "Noura")), 400, "invalid-request");
        code(get("/api/v1/contacts/999999"), 404, "not-found");
        code(get("/api/v1/contacts?cursor=nonsense"), 400, "invalid-cursor");
    }

    @Test
    void tagsAreCounted() {
        long noura = contacts.contact(workspace()).tagged("vip").saved();
        contacts.contact(workspace()).tagged("vip", "new").saved();

        post("/api/v1/contacts/" + noura + "/tags", Map.of("add", List.of("gold"), "remove", List.of("vip")))
                .expectStatus()
                .isOk();

        var tags = body(get("/api/v1/tags")).get("items");
        then(tags.size()).isEqualTo(3);
        tags.forEach(tag -> then(tag.get("contacts").asLong()).isEqualTo(1));
    }

    @Test
    void staffRecordsANoAndAYesWithProof() {
        long noura = contacts.contact(workspace()).saved();
        String path = "/api/v1/contacts/" + noura;

        post(path + "/opt-out", Map.of("purpose", "marketing")).expectStatus().isOk();
        then(load(noura).marketing()).isEqualTo(Standing.OPTED_OUT);
        code(post(path + "/opt-in", Map.of("purpose", "marketing", "grade", "single")), 400, "invalid-request");
        post(path + "/opt-in", Map.of("purpose", "marketing", "grade", "single", "proof", "signed at the till"))
                .expectStatus()
                .isOk();

        then(load(noura).marketing()).isEqualTo(Standing.SINGLE);
        var history = body(get(path + "/consent")).get("items");
        then(history.size()).isEqualTo(2);
        then(history.get(1).get("reference").asString()).isEqualTo("signed at the till");
        then(history.get(0).get("actor").asString()).startsWith("api-key:");
        then(audit.list(workspace(), AuditFilter.ALL, 2, null).items())
                .extracting(AuditTrail.Entry::action, AuditTrail.Entry::details)
                .containsExactly(
                        tuple("contact.opted-in", Map.of("purpose", "marketing")),
                        tuple("contact.opted-out", Map.of("purpose", "marketing")));
    }

    @Test
    void suppressesANumberNowAndWhenItComesBack() {
        long noura = contacts.contact(workspace())
                .withPhone("+966501234567")
                .optedIn(MARKETING)
                .saved();

        String entry = body(post(
                                "/api/v1/suppressions", Map.of("phone", "050 123 4567", "reason", "asked by telephone"))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
        post("/api/v1/suppressions", Map.of("phone", "+966551234567"))
                .expectStatus()
                .isCreated();

        then(load(noura).suppressed()).isTrue();
        long stranger = finder.findOrCreate(workspace(), PORTFOLIO, "966551234567", null, null);
        then(load(stranger).suppressed()).isTrue();
        var list = body(get("/api/v1/suppressions"));
        then(list.get("count").asLong()).isEqualTo(2);
        then(list.toString()).doesNotContain("501234567");

        given().http()
                .delete()
                .uri("/api/v1/suppressions/" + entry)
                .exchange()
                .expectStatus()
                .isNoContent();
        then(load(noura).suppressed()).isFalse();
        then(load(noura).marketing()).isEqualTo(Standing.SINGLE);
    }

    @Test
    void anErasedPersonsNoOutlivesThem() {
        long noura = contacts.contact(workspace())
                .withPhone("+966501234567")
                .optedOut(MARKETING)
                .saved();

        given().http()
                .delete()
                .uri("/api/v1/contacts/" + noura)
                .exchange()
                .expectStatus()
                .isNoContent();

        then(db.fetchCount(db.selectFrom("contact"))).isZero();
        then(db.fetchSingle("select t::text from suppression t").toString()).doesNotContain("501234567");
        long again = finder.findOrCreate(workspace(), PORTFOLIO, "966501234567", null, "Noura");
        then(again).isNotEqualTo(noura);
        then(load(again).marketing()).isEqualTo(Standing.OPTED_OUT);
        then(load(again).suppressed())
                .as("a no to marketing is none to order confirmations")
                .isFalse();

        optIn.optIn(
                workspace(),
                again,
                MARKETING,
                Standing.SINGLE,
                Evidence.ofPerson(
                        "whatsapp message", "wamid.start", Instant.now().plusSeconds(5)));
        then(load(again).marketing()).isEqualTo(Standing.SINGLE);
        then(db.fetchCount(db.selectFrom("suppression")))
                .as("the person took it back")
                .isZero();
    }

    @Test
    void whoSaidNothingIsForgottenWhole() {
        long noura = contacts.contact(workspace())
                .optedIn(MARKETING)
                .withBsuid(PORTFOLIO, "SA.1")
                .saved();

        given().http()
                .delete()
                .uri("/api/v1/contacts/" + noura)
                .exchange()
                .expectStatus()
                .isNoContent();

        then(db.fetchCount(db.selectFrom("suppression"))).isZero();
        then(db.fetchCount(db.selectFrom("contact_identity"))).isZero();
    }

    @Test
    void theNamesOfAttributesAreKnown() {
        var other = workspaces.aWorkspace("Other shop");
        other.http()
                .post()
                .uri("/api/v1/contacts")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("phone", "+966501234567", "attributes", Map.of("theirs", 1)))
                .exchange()
                .expectStatus()
                .isCreated();
        post("/api/v1/contacts", Map.of("phone", "+966501234567", "attributes", Map.of("points", 12, "city2", "")));
        var second = post("/api/v1/contacts", Map.of("phone", "+966501234568", "attributes", Map.of("points", 3)));
        var id = body(second).get("id").asString();
        given().http()
                .patch()
                .uri("/api/v1/contacts/" + id)
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("attributes", Map.of("Anniversary", "1990-05-01")))
                .exchange()
                .expectStatus()
                .isOk();

        then(body(get("/api/v1/contacts/attributes")).findValuesAsString("name"))
                .containsExactly("Anniversary", "city2", "points");
        var long101 = "n".repeat(101);
        code(
                post("/api/v1/contacts", Map.of("phone", "+966501234569", "attributes", Map.of(long101, 1))),
                400,
                "invalid-request");
    }

    @Test
    void workspacesAndRolesAreWalls() {
        var other = workspaces.aWorkspace("Other shop");
        long theirs = contacts.contact(other.id())
                .withPhone("+966501234567")
                .tagged("vip")
                .saved();
        var viewer = workspaces.http(workspaces.aKey(workspace(), Role.VIEWER));

        code(get("/api/v1/contacts/" + theirs), 404, "not-found");
        code(given().http().delete().uri("/api/v1/contacts/" + theirs).exchange(), 404, "not-found");
        then(names("q=0501234567")).isEmpty();
        then(body(get("/api/v1/tags")).get("items").size()).isZero();
        code(viewer.delete().uri("/api/v1/contacts/" + theirs).exchange(), 403, "not-allowed");
    }

    private List<String> names(String query) {
        var items = body(given().http().get().uri("/api/v1/contacts?" + query).exchange())
                .get("items");
        return items.valueStream().map(item -> item.get("name").asString()).toList();
    }

    private ResponseSpec get(String path) {
        return given().http().get().uri(path).exchange();
    }

    private ResponseSpec post(String path, Map<String, ?> body) {
        return given().http()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private ResponseSpec patch(String path, @Nullable String ifMatch, String body) {
        var request = given().http().patch().uri(path).contentType(MediaType.APPLICATION_JSON);
        if (ifMatch != null) {
            request = request.header("If-Match", ifMatch);
        }
        return request.body(body).exchange();
    }

    private static void code(ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private static JsonNode body(ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    private Recipient load(long contact) {
        return Objects.requireNonNull(
                recipients.load(workspace(), PORTFOLIO, List.of(contact)).get(contact));
    }

    private GivenWorkspaces.Given given() {
        return Objects.requireNonNull(aGiven);
    }

    private WorkspaceId workspace() {
        return given().id();
    }
}
