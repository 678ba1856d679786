package io.hudhud.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.simulator.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every sample request that the simulator knows is answered in the shape of the sample's answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestSamplesTest {
    private static final String TEMPLATE = "1407680676729941";
    private static final String MEDIA = "401000000000001";

    /** Not calls that the simulator answers, or states that it does not model. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "component-header-location-send", "a fragment",
            "phone-number-get-full", "an object of a library's test, not an answer to one read",
            "template-comparison", "template comparison is not modelled",
            "template-migrate-response", "migration is not modelled",
            "webhook-delivery-headers", "a delivery, not a call",
            "webhook-verification", "a call that the simulator makes",
            "health-status-limited", "display-name review is not modelled",
            "health-status-blocked", "tested with templates",
            "resumable-upload-2-send-bytes", "needs the session of step 1: tested with media",
            "resumable-upload-3-resume", "likewise");

    /** What only some answers have: another page, a header, an earlier category, calls by telephone. */
    private static final Set<String> OPTIONAL = Set.of(
            ".paging.next is absent",
            ".components[].format is absent",
            ".data[].components[].format is absent",
            ".data[].previous_category is absent",
            ".health_status.entities[].can_receive_call_sip is absent");

    private final Simulator simulator =
            Simulator.start(SimulatorConfig.anyPort().withClockFactor(1000));
    private final Caller caller = new Caller(simulator);
    private final Listener listener = new Listener();

    @AfterAll
    void stop() {
        caller.close();
        simulator.close();
        listener.close();
    }

    @TestFactory
    Stream<DynamicTest> samples() {
        Path folder = Samples.folder("requests");
        return Samples.files(folder).stream()
                .filter(file -> !name(file).startsWith("error-") && !LEFT_OUT.containsKey(name(file)))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> check(name(file), Samples.read(file))));
    }

    private void check(String name, JsonNode sample) {
        caller.control("POST", "reset", "{\"world\": true, \"settings\": true}");
        prepare(name, sample);
        var answer = name.equals("media-upload") ? upload() : call(name, sample);

        JsonNode expected = sample.path("response");
        assertThat(answer.status())
                .as(answer.body().toString())
                .isEqualTo(expected.path("status").asInt(200));
        assertThat(Samples.lacking(
                        expected.path("body").isMissingNode() ? Json.object() : expected.path("body"),
                        answer.body(),
                        ""))
                .filteredOn(lack -> !OPTIONAL.contains(lack))
                .isEmpty();
    }

    private Caller.Answer call(String name, JsonNode sample) {
        String path = Json.text(sample, "path")
                .replace("{phone_number_id}", Caller.NUMBER)
                .replace("{node_id}", Caller.NUMBER)
                .replace("{waba_id}", Caller.WABA)
                .replace("{app_id}", Caller.APP)
                .replace("{template_id}", TEMPLATE)
                .replace("{media_id}", MEDIA)
                .replace("{version}", "v23.0");
        return caller.call(
                Json.text(sample, "method"),
                path + query(name, sample),
                Caller.TOKEN,
                filled(sample.path("body"))
                        .replace(
                                "\"order_confirmation\"",
                                name.startsWith("template-create") ? "\"order_confirmed\"" : "\"order_confirmation\"")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void prepare(String name, JsonNode sample) {
        ObjectNode app = Json.object();
        app.putArray("apps")
                .addObject()
                .put("id", Caller.APP)
                .put("secret", Listener.SECRET)
                .put("verify_token", "simulator-verify-token")
                .put("callback_url", listener.url());
        seed(app);
        ObjectNode media = Json.object();
        for (JsonNode id : sample.path("body").findValues("id")) {
            media.withArrayProperty("media")
                    .addObject()
                    .put("id", id.asString())
                    .put("base64", "aGk=");
        }
        seed(media);
        JsonNode template = sample.path("body").path("template");
        if (!template.isMissingNode()) {
            seed(SampleTemplate.seedFor(Json.MAPPER.readTree(filled(template)), "MARKETING"));
        }
        if (Json.text(sample, "path").contains("{template_id}") || name.startsWith("template-delete")) {
            seed(existing(name.equals("template-edit-category") ? "REJECTED" : "APPROVED"));
        }
        if (name.startsWith("analytics-")) {
            caller.send(Caller.hello("+966501000001", ""));
        }
    }

    /** The template that samples of reading, editing and deleting speak of. */
    private static ObjectNode existing(String status) {
        ObjectNode seed = Json.object();
        ObjectNode template = seed.putArray("templates").addObject();
        template.put("id", TEMPLATE)
                .put("waba", Caller.WABA)
                .put("name", "order_confirmation")
                .put("language", "fr");
        template.put("category", status.equals("REJECTED") ? "UTILITY" : "MARKETING")
                .put("status", status);
        template.putArray("components").addObject().put("type", "BODY").put("text", "Merci beaucoup.");
        return seed;
    }

    private void seed(ObjectNode document) {
        assertThat(caller.control("POST", "seed", document.toString()).status())
                .as(document.toString())
                .isEqualTo(200);
    }

    private String filled(JsonNode body) {
        return body.isMissingNode()
                ? ""
                : body.toString()
                        .replace("{{Recipient-Phone-Number}}", "+966501000001")
                        .replace("http(s)://the-image-url", "https://shop.example/offer.png")
                        .replace("\"template-name\"", "\"template_name\"")
                        .replace("<TEMPLATE_NAME>", "template_name")
                        .replace("language-and-locale-code", "en_US")
                        .replace("https://my-waba-alternate-callback.com/webhook", listener.url())
                        .replace("myvoiceismypassport?", "simulator-verify-token");
    }

    private static String query(String name, JsonNode sample) {
        long now = Clock.systemUTC().millis() / 1000;
        String range = ".start(" + (now - 86_400) + ").end(" + (now + 86_400) + ").granularity(";
        return switch (name) {
            case "analytics-messages" -> "?fields=analytics" + range + "DAY)";
            case "analytics-pricing" -> "?fields=pricing_analytics" + range + "DAILY)";
            case "analytics-conversation-all-breakdowns" -> "?fields=conversation_analytics" + range + "DAILY)";
            case "analytics-template" ->
                "/template_analytics?start=" + (now - 86_400) + "&end=" + (now + 86_400) + "&template_ids=1";
            default -> {
                StringBuilder query = new StringBuilder();
                for (Map.Entry<String, JsonNode> parameter :
                        sample.path("query").properties()) {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(parameter.getKey())
                            .append('=')
                            .append(URLEncoder.encode(parameter.getValue().asString(), StandardCharsets.UTF_8));
                }
                yield query.toString();
            }
        };
    }

    private Caller.Answer upload() {
        String body = String.join(
                "\r\n",
                List.of(
                        "--edge",
                        "Content-Disposition: form-data; name=\"messaging_product\"",
                        "",
                        "whatsapp",
                        "--edge",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"a.mp4\"",
                        "Content-Type: video/mp4",
                        "",
                        "bytes",
                        "--edge--",
                        ""));
        return caller.upload(Caller.NUMBER + "/media", "multipart/form-data; boundary=edge", body);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
