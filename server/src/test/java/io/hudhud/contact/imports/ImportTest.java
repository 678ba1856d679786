package io.hudhud.contact.imports;

import static io.hudhud.tables.Tables.CONSENT;
import static io.hudhud.tables.Tables.CONTACT_IMPORT;
import static org.assertj.core.api.BDDAssertions.then;

import io.hudhud.contact.AttributeNames;
import io.hudhud.shared.Purpose;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of contacts over HTTP, into a real PostgreSQL. */
@HudhudTest
class ImportTest {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String NONE = """
            {"consent": {"basis": "none"}}
            """;
    private static final String ATTESTED = """
            {"consent": {"basis": "attestation", "wording": "I agree to offers by WhatsApp", "place": "checkout",
                         "since": "2025-01-01", "purposes": ["marketing", "transactional"]}}
            """;
    private static final String BY_COLUMN = """
            {"consent": {"basis": "column", "column": "Accepts WhatsApp Marketing"}}
            """;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenContacts contacts;

    @Autowired
    AttributeNames attributes;

    @Autowired
    DSLContext db;

    @Autowired
    JsonMapper json;

    private GivenWorkspaces.@Nullable Given aGiven;

    @BeforeEach
    void aWorkspace() {
        aGiven = workspaces.aWorkspace();
    }

    @Test
    void readsShopifysCurrentLayout() {
        var done = imported(BY_COLUMN, """
                Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags,Accepts WhatsApp Marketing,Birthday (customer.metafields.facts.birth_date)
                '7211893456,Noura,Al-Otaibi,noura@example.com,yes,,,,Riyadh,,SA,'11564,,'+966501234567,no,120.50,3,"said ""call me""\r
                after six",no,"vip, perfume",yes,1990-05-01
                '7211893457,Abdul,Rahman Saleh,abdul@example.com,yes,,,,Dubai,,AE,,0501234567,,yes,0.00,0,,no,,no,
                """.replace("\\r", "\r"));

        then(counts(done)).containsEntry("read", 2L).containsEntry("created", 2L);
        var noura = contact("+966501234567");
        then(noura.get("external_id")).isEqualTo("shopify:7211893456");
        then(noura.get("first_name")).isEqualTo("Noura");
        then(noura.get("city")).isEqualTo("Riyadh");
        then(noura.get("time_zone")).isEqualTo("Asia/Riyadh");
        then((String[]) noura.get("tags")).containsExactly("vip", "perfume");
        then(Objects.toString(noura.get("attributes")))
                .contains("\"birth_date\":\"1990-05-01\"", "\"total_spent\":\"120.50\"")
                .doesNotContain("call me");
        then(attributes.of(given().id())).containsExactly("birth_date", "total_orders", "total_spent");
        then(noura.get("marketing", int.class)).isEqualTo(2);
        var abdul = contact("+971501234567");
        then(abdul.get("first_name")).isEqualTo("Abdul Rahman");
        then(abdul.get("marketing", int.class))
                .as("consent by e-mail and SMS is none for WhatsApp")
                .isZero();
    }

    @Test
    void readsShopifysOlderLayout() {
        imported(NONE, """
                First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt
                Jack,Doe,jack@example.com,yes,,,,Perth,Western Australia,WA,Australia,AU,'6000,0412 000 111,no,10.00,1,,,no
                """);

        then(contact("+61412000111").get("country")).isEqualTo("AU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "UTF-16LE", "UTF-16BE"})
    void readsArabicTitlesInEveryEncodingAndSeparator(String encoding) {
        String text = "الاسم;رقم الجوال;المدينة\r\nعبد الرحمن العتيبي;٠٥٠١٢٣٤٥٦٧;الرياض\r\n;;\r\n\r\n";
        if (encoding.equals("windows-1256")) {
            text = text.replace("٠٥٠١٢٣٤٥٦٧", "0501234567");
        }
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";

        var done = imported(NONE, (mark + text).getBytes(Charset.forName(encoding)));

        then(done.get("encoding").asString()).isEqualTo(encoding);
        then(counts(done)).containsEntry("read", 1L).containsEntry("created", 1L);
        then(contact("+966501234567").get("first_name")).isEqualTo("عبد الرحمن");
        then(contact("+966501234567").get("city")).isEqualTo("الرياض");
    }

    @Test
    void readsLatinLetters() {
        imported(
                NONE,
                "name\tphone\nJosé Muñoz\t+34612345678\nZoë Brontë\t+447400123456\n".getBytes(Encodings.WINDOWS_1252));

        then(contact("+34612345678").get("first_name")).isEqualTo("José");
    }

    @Test
    void readsAPastedListOfNumbers() {
        var done = imported(NONE, "0501234567\n+971501234567\n".getBytes(StandardCharsets.UTF_8));

        then(counts(done)).containsEntry("created", 2L);
    }

    @Test
    void refusesRowsWithLineAndReasonAndLosesNone() {
        var done = imported(NONE, """
                name,phone,email
                Lost,9.66501E+11,
                "Two
                lines",n/a,
                Nobody,,
                Mail only,,mail@example.com
                Good,0501234567,
                Again,+966 050 123 4567,
                Landline,0112345678,
                """);

        then(counts(done))
                .containsEntry("read", 7L)
                .containsEntry("created", 3L)
                .containsEntry("duplicates", 1L)
                .containsEntry("refused", 3L);
        then(report(done))
                .contains("2,refused,a spreadsheet wrote")
                .contains("9.66501E+11")
                .contains("3,refused,this is not a phone number,n/a")
                .contains("5,refused,neither a phone number nor an e-mail address")
                .contains("6,imported,\"no phone number")
                .contains("8,imported,the same person as in line 7")
                .contains("9,imported,a landline")
                .startsWith("\uFEFFline,result,reason,value");
    }

    @Test
    void aFormulaInARefusedCellDoesNotRunInTheReport() {
        var done = imported(
                NONE, "phone\n\"=HYPERLINK(\"\"http://example.com\"\")\"\n".replace("phone\n", "name,phone\nx,"));

        then(report(done)).contains("\"'=HYPERLINK(\"\"http://example.com\"\")\"");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = "name,phone,city\nNoura Saleh,0501234567,Riyadh\nOmar Saleh,0551234567,\n";
        imported(ATTESTED, file);

        var again = imported(ATTESTED, file);

        then(counts(again)).containsEntry("unchanged", 2L).containsEntry("created", 0L);
        then(db.fetchCount(CONSENT)).isEqualTo(4);
    }

    @Test
    void fillsWhatIsEmptyUnlessToldToOverwrite() {
        imported(NONE, "name,phone,city,email\nNoura,0501234567,,noura@example.com\n");

        var filled = imported(NONE, "name,phone,city,email\nSomebody Else,0501234567,Riyadh,\n");
        then(counts(filled)).containsEntry("updated", 1L);
        then(contact("+966501234567").get("name")).isEqualTo("Noura");
        then(contact("+966501234567").get("city")).isEqualTo("Riyadh");

        imported("""
                {"onExisting": "overwrite", "consent": {"basis": "none"}, "tags": ["new"]}
                """, "name,phone,city,email\nNoura Saleh,0501234567,,\n");
        then(contact("+966501234567").get("name")).isEqualTo("Noura Saleh");
        then(contact("+966501234567").get("city"))
                .as("an empty cell replaces nothing")
                .isEqualTo("Riyadh");
        then((String[]) contact("+966501234567").get("tags")).containsExactly("new");
    }

    @Test
    void anImportNeverTurnsANoIntoAYes() {
        long noura = contacts.contact(given().id())
                .withPhone("+966501234567")
                .optedOut(Purpose.MARKETING)
                .saved();

        var done = imported(ATTESTED, "phone\n0501234567\n0551234567\n");

        then(standing(noura)).isEqualTo(-1);
        then(contact("+966551234567").get("marketing", int.class)).isEqualTo(1);
        then(report(done)).contains("2,imported,opted out before: stays opted out");
    }

    @Test
    void aColumnCanAlsoSayNo() {
        long noura = contacts.contact(given().id())
                .withPhone("+966501234567")
                .optedIn(Purpose.MARKETING)
                .saved();

        imported(
                BY_COLUMN,
                "phone,Accepts WhatsApp Marketing\n0501234567,unsubscribed\n0551234567,no\n0561234567,perhaps\n");

        then(standing(noura)).isEqualTo(-1);
        then(contact("+966551234567").get("marketing", int.class)).isZero();
        then(contact("+966561234567").get("marketing", int.class)).isZero();
    }

    @Test
    void evidenceIsKeptWithEachOptIn() {
        imported(ATTESTED, "phone\n0501234567\n");

        var proof = db.fetchSingle("""
                select c.standing, c.basis, c.source, e.wording, e.place, e.signed_by
                  from consent c join consent_evidence e on e.id = c.reference::uuid where purpose = 0
                """);
        then(proof.get("standing", int.class)).isEqualTo(1);
        then(proof.get("basis")).isEqualTo("attestation");
        then(proof.get("wording")).isEqualTo("I agree to offers by WhatsApp");
        then(Objects.toString(proof.get("signed_by"))).startsWith("api-key:");
    }

    @Test
    void aCustomerWhoseNumberChangedStaysOneContact() {
        String titles = "Customer ID,First Name,Accepts Email Marketing,Phone,Total Orders\n";
        imported(NONE, titles + "1,Noura,yes,+966501234567,1\n2,Omar,yes,+966551234567,1\n");

        var done = imported(NONE, titles + "1,Noura,yes,+966509999999,1\n2,Omar,yes,+966551234567,2\n");

        then(counts(done))
                .containsEntry("created", 0L)
                .containsEntry("updated", 1L)
                .containsEntry("unchanged", 1L);
        then(contact("+966509999999").get("external_id")).isEqualTo("shopify:1");
        then(report(done)).contains("2,imported,").contains("the number was changed");
    }

    @Test
    void aMappingByHandIsRememberedForTheLayout() {
        String file = "Kunde,Nummer 1\nNoura,0501234567\n";
        imported("""
                {"consent": {"basis": "none"}, "mapping": {"Nummer 1": "phone", "Kunde": "name"}}
                """, file);

        var again = imported(NONE, file.replace("Noura", "Omar").replace("0501234567", "0551234567"));

        then(counts(again)).containsEntry("created", 1L);
        then(contact("+966551234567").get("name")).isEqualTo("Omar");
    }

    @Test
    void keepsTheListOfWhomItMet() {
        var done = imported("""
                {"consent": {"basis": "none"}, "keepAsList": "Summer"}
                """, "phone\n0501234567\n0501234567\n0551234567\n");

        var list = db.fetchSingle(
                "select name, kept, size from contact_list where id = ?::uuid",
                done.get("list").asString());
        then(list.get("name")).isEqualTo("Summer");
        then(list.get("kept")).isEqualTo(true);
        then(list.get("size")).isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}|phone\n0501234567\n|consent-basis-missing",
                "{\"consent\": {\"basis\": \"attestation\"}}|phone\n0501234567\n|invalid-request",
                "{\"consent\": {\"basis\": \"column\", \"column\": \"Nope\"}}|phone\n0501234567\n|no-such-column",
                "{\"consent\": {\"basis\": \"column\", \"column\": \"Accepts Email Marketing\"}}|phone,Accepts Email Marketing\n0501234567,yes\n|wrong-consent-column",
                "{\"consent\": {\"basis\": \"none\"}}|colour,size\nred,12\n|no-phone-column",
                "{\"consent\": {\"basis\": \"none\"}}||unreadable-file",
                "{\"consent\": {\"basis\": \"none\"}}|PK\u0003\u0004 a spreadsheet|unreadable-file",
            })
    void aFileThatCannotWorkIsRefusedAtOnceAndLeavesNothingBehind(String sample) {
        var parts = List.of(BAR.split(sample, 3));

        given().http()
                .post()
                .uri(uri -> uri.path("/api/v1/imports")
                        .queryParam("options", "{options}")
                        .build(parts.get(0)))
                .contentType(new MediaType("text", "csv"))
                .body(parts.get(1).getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(parts.get(2));

        then(db.fetchCount(CONTACT_IMPORT)).isZero();
    }

    private GivenWorkspaces.Given given() {
        return Objects.requireNonNull(aGiven);
    }

    private JsonNode imported(String options, String file) {
        return imported(options, file.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode imported(String options, byte[] file) {
        var started = given().http()
                .post()
                .uri(uri -> uri.path("/api/v1/imports")
                        .queryParam("options", "{options}")
                        .build(options))
                .contentType(new MediaType("text", "csv"))
                .body(file)
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        String id = Objects.requireNonNull(started).get("id").asString();
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> get(id), run -> {
            then(run.get("state").asString()).as(run.toString()).isNotEqualTo("failed");
            return run.get("state").asString().equals("completed");
        });
    }

    private JsonNode get(String id) {
        return Objects.requireNonNull(given().http()
                .get()
                .uri("/api/v1/imports/{id}", id)
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private String report(JsonNode run) {
        return Objects.requireNonNull(given().http()
                .get()
                .uri("/api/v1/imports/{id}/report", run.get("id").asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private Map<String, Long> counts(JsonNode run) {
        var counts = new TreeMap<String, Long>();
        run.get("progress")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return counts;
    }

    private Record contact(String phone) {
        return db.fetchSingle(
                "select * from contact where workspace_id = ? and phone = ?",
                given().id().value(),
                phone);
    }

    private int standing(long contact) {
        return db.fetchSingle("select marketing from contact where id = ?", contact)
                .get(0, int.class);
    }
}
