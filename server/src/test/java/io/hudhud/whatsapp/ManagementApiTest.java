package io.hudhud.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.ContractSamples;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.RawServer.Behaviour;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the Graph API answers to management calls, by the collected samples and against a real socket. */
class ManagementApiTest {

    @TempDir
    Path folder;

    private static final String SAMPLES = "whatsapp/requests";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final GraphClient client = new GraphClient(new UsageBudget(Clock.fixed(NOW, ZoneOffset.UTC)));
    private final ManagementApi api = new ManagementApi(client);

    @AfterEach
    void close() throws IOException {
        client.close();
    }

    @Test
    void aPhoneNumberTellsItsQualityItsHealthAndItsPortfolio() throws IOException {
        try (var server = answering("phone-number-get-full.json")) {
            var facts = ((Answered<NumberFacts>) api.number(number(server.address()))).value();

            assertThat(facts.quality()).isEqualTo("GREEN");
            assertThat(facts.canSendMessage()).isEqualTo("BLOCKED");
            assertThat(facts.portfolioMetaId()).isEqualTo("999999999999999");
            assertThat(facts.throughputPerSecond()).hasValue(80);
            assertThat(server.requests().getFirst().head())
                    .startsWith("GET /v23.0/1001?fields=")
                    .contains("Authorization: Bearer a-token");
        }
    }

    @Test
    void aShortAnswerLeavesTheRestUnknown() throws IOException {
        try (var server = answering("phone-number-get-limit.json")) {
            var facts = ((Answered<NumberFacts>) api.number(number(server.address()))).value();

            assertThat(facts.limit()).isEqualTo(new MessagingLimit(OptionalInt.of(250)));
            assertThat(facts.quality()).isNull();
            assertThat(facts.throughputPerSecond()).isEmpty();
        }
    }

    @Test
    void templatesComeInPagesUntilThereIsNoNext() throws IOException {
        try (var more = answering("template-list.json");
                var last = answering("template-list-default-fields.json")) {
            var first = templates(more);
            assertThat(first.data()).hasSize(5);
            assertThat(first.next()).isEqualTo("QVFIU...");

            var second = templates(last);
            assertThat(second.data()).hasSize(2);
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void anAccountTellsItsCurrency() throws IOException {
        try (var server = answering("waba-get.json")) {
            assertThat(api.account(account(server.address())))
                    .isEqualTo(new Answered<>(new ManagementApi.AccountFacts("Lucky Shrub", "USD", "ACTIVE")));
        }
    }

    @Test
    void webhooksAreSubscribedAndMediaGetAnId() throws IOException {
        try (var subscribe = answering("subscribed-apps-subscribe.json");
                var upload = answering("media-upload.json")) {
            assertThat(api.subscribe(account(subscribe.address()))).isEqualTo(new Answered<>(true));
            assertThat(api.uploadMedia(
                            number(upload.address()),
                            "a.png",
                            "image/png",
                            Files.write(folder.resolve("a.png"), new byte[] {1, 2})))
                    .isEqualTo(new Answered<>("1037543291543636"));
        }
    }

    @Test
    void everyErrorSampleIsARefusalWithItsCode() throws IOException {
        for (var sample : ContractSamples.samples(SAMPLES, "error-").toList()) {
            JsonNode response = ContractSamples.read(sample).path("response");
            try (var server = new RawServer(Behaviour.json(
                    response.path("status").asInt(), response.path("body").toString()))) {
                var refused = (Refused<NumberFacts>) api.number(number(server.address()));

                assertThat(refused.code())
                        .isEqualTo(
                                response.path("body").path("error").path("code").asInt());
                assertThat(refused.explanation()).isNotBlank();
            }
        }
    }

    @Test
    void anAccountThatHasUsedUpItsCallsIsLeftAlone() throws IOException {
        String usage = "X-Business-Use-Case-Usage: {\"2001\":[{\"type\":\"whatsapp\",\"call_count\":95,"
                + "\"estimated_time_to_regain_access\":7}]}";
        try (var server = new RawServer(Behaviour.json(200, "{\"data\":[]}", usage))) {
            assertThat(api.templates(account(server.address()), List.of("id"), null))
                    .isInstanceOf(Answered.class);
            assertThat(api.templates(account(server.address()), List.of("id"), null))
                    .isEqualTo(new Postponed<>(NOW.plusSeconds(420)));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void whatIsNoAnswerOfTheGraphApiIsUnreachable() throws IOException {
        try (var server = new RawServer(Behaviour.json(502, "<html>bad gateway</html>"))) {
            assertThat(api.number(number(server.address())))
                    .isInstanceOfSatisfying(
                            Unreachable.class,
                            lost -> assertThat(lost.mayHaveArrived()).isTrue());
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void whatCannotBeConnectedHasNotArrived() throws IOException {
        var server = new RawServer(Behaviour.json(502, "<html>bad gateway</html>"));
        var address = server.address();
        server.close();

        assertThat(api.number(number(address)))
                .isInstanceOfSatisfying(
                        Unreachable.class,
                        lost -> assertThat(lost.mayHaveArrived()).isFalse());
    }

    private ManagementApi.TemplatePage templates(RawServer server) {
        return ((Answered<ManagementApi.TemplatePage>)
                        api.templates(account(server.address()), List.of("name", "status"), null))
                .value();
    }

    private static RawServer answering(String sample) {
        var file = ContractSamples.folder(SAMPLES).resolve(sample);
        JsonNode response = ContractSamples.read(file).path("response");
        return new RawServer(Behaviour.json(
                response.path("status").asInt(), response.path("body").toString()));
    }

    private static GraphNumber number(URI graph) {
        return new GraphNumber(graph, "v23.0", "1001", "a-token");
    }

    private static GraphAccount account(URI graph) {
        return new GraphAccount(graph, "v23.0", "2001", "a-token");
    }
}
