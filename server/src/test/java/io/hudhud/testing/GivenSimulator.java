package io.hudhud.testing;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.simulator.Simulator;
import io.hudhud.simulator.SimulatorConfig;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * WhatsApp for tests: one simulator for the whole run, with senders whose webhooks come back, signed, to the server under
 * test. Its people get their messages within milliseconds.
 */
@TestComponent
public final class GivenSimulator {

    /** An approved template of every sender's account, named, without variables, in English and Arabic. */
    public static final String PLAIN_TEMPLATE = "plain_offer";

    /** An approved utility template of every sender's account, without variables, in English. */
    public static final String PLAIN_NOTICE = "plain_notice";

    /** An approved template of every sender's account with {@link GivenTemplates#TRACKED_BUTTON}, in English. */
    public static final String TRACKED_TEMPLATE = "tracked_offer";

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private static final class Holder {
        static final Simulator SIMULATOR = Simulator.start(SimulatorConfig.anyPort());
    }

    private static final String QUICK_PEOPLE = """
            {"profiles": {
               "default": {"failures": {"131026": 0, "131049": 0}, "delivered": 1, "read": 1, "read_only": 0,
                           "sent_delay_ms": [1, 5], "delivered_delay_ms": [1, 5], "read_delay_ms": [1, 5]}},
             "settings": {"webhooks": {"max_batch": 50, "linger_ms": 5}}}
            """;

    private final Environment environment;
    private final GivenSenders senders;

    GivenSimulator(Environment environment, GivenSenders senders) {
        this.environment = environment;
        this.senders = senders;
    }

    /** A sender that sends to the simulator, 80 messages a second, in a portfolio without a limit. */
    public GivenSenders.Given aSender(WorkspaceId workspace) {
        return aSender(workspace, senders.aPortfolio(null), 80);
    }

    /** A sender of {@code portfolio}; what the simulator enforces is what it reports: {@code throughput} a second. */
    public GivenSenders.Given aSender(WorkspaceId workspace, UUID portfolio, int throughput) {
        var sender = senders.aSender(
                workspace,
                URI.create(Holder.SIMULATOR.baseUrl()),
                "105" + NEXT.incrementAndGet(),
                "102" + NEXT.incrementAndGet(),
                "token-" + NEXT.incrementAndGet(),
                portfolio);
        control("POST", "/seed", """
                {"apps": [{"id": "%1$s", "secret": "%2$s", "verify_token": "%3$s", "callback_url": "%4$s"}],
                 "portfolios": [{"id": "%5$s", "messaging_limit": "TIER_UNLIMITED"}],
                 "wabas": [{"id": "%6$s", "portfolio": "%5$s", "subscribed_apps": ["%1$s"]}],
                 "phone_numbers": [{"id": "%7$s", "waba": "%6$s", "display_phone_number": "+966500%8$06d",
                                    "throughput": %9$d}],
                 "tokens": [{"token": "%10$s", "app": "%1$s", "wabas": ["%6$s"]}],
                 "templates": [{"waba": "%6$s", "name": "plain_offer", "language": "en", "category": "MARKETING",
                                "status": "APPROVED",
                                "components": [{"type": "BODY", "text": "Our new scents have arrived."}]},
                               {"waba": "%6$s", "name": "plain_notice", "language": "en", "category": "UTILITY",
                                "status": "APPROVED",
                                "components": [{"type": "BODY", "text": "We open at nine on Friday."}]},
                               {"waba": "%6$s", "name": "tracked_offer", "language": "en", "category": "MARKETING",
                                "status": "APPROVED", "components": %11$s},
                               {"waba": "%6$s", "name": "plain_offer", "language": "ar", "category": "MARKETING",
                                "status": "APPROVED",
                                "components": [{"type": "BODY", "text": "وصلت عطورنا الجديدة."}]}]}
                """.formatted(
                sender.appMetaId(),
                sender.appSecret(),
                sender.verifyToken(),
                "http://localhost:" + environment.getRequiredProperty("local.server.port") + sender.webhookPath(),
                sender.portfolioMetaId(),
                sender.wabaId(),
                sender.phoneNumberId(),
                NEXT.incrementAndGet() % 1_000_000,
                throughput,
                sender.token(),
                GivenTemplates.TRACKED_BUTTON));
        return sender;
    }

    /** What went wrong is over, and people get every message, at once. */
    public void calm() {
        control("POST", "/reset", "{\"settings\": true}");
        control("POST", "/seed", QUICK_PEOPLE);
    }

    /** From now on this goes wrong; see the simulator's faults. */
    public void fault(String rule) {
        control("POST", "/faults", rule);
    }

    /** How people behave from now on; see the simulator's profiles. */
    public void people(String profiles) {
        control("PUT", "/profiles", profiles);
    }

    /** How WhatsApp behaves from now on; see the simulator's settings. */
    public void settings(String settings) {
        control("PUT", "/settings", settings);
    }

    /** A person writes to a sender; see the simulator's inbound messages. */
    public void inbound(String message) {
        control("POST", "/inbound", message);
    }

    /** WhatsApp rates the number of a sender {@code GREEN}, {@code YELLOW}, {@code RED} or {@code UNKNOWN}. */
    public void rate(GivenSenders.Given sender, String score) {
        control("POST", "/phone_numbers/" + sender.phoneNumberId() + "/quality", "{\"score\": \"" + score + "\"}");
    }

    /** How many messages of an origin were accepted. */
    public int accepted(long origin) {
        return judged(origin, "accepted");
    }

    /** A figure of the judge on an origin, e.g. {@code duplicates}; 0 when nothing was accepted from it. */
    public int judged(long origin, String figure) {
        var verdict = RestClient.create(Holder.SIMULATOR.baseUrl())
                .get()
                .uri("/_simulator/judge/origins/{origin}", origin)
                .exchange((request, response) ->
                        response.getStatusCode().is2xxSuccessful() ? response.bodyTo(JsonNode.class) : null);
        return verdict == null ? 0 : verdict.path(figure).asInt();
    }

    /** The addresses that the buttons of a person's messages open, the oldest first. */
    public List<String> buttonsOf(String phone) {
        var conversation = RestClient.create(Holder.SIMULATOR.baseUrl())
                .get()
                .uri("/phones/api/{phone}", phone.substring(1))
                .retrieve()
                .body(JsonNode.class);
        return conversation == null ? List.of() : conversation.findValuesAsString("url");
    }

    private static void control(String method, String path, String body) {
        RestClient.create(Holder.SIMULATOR.baseUrl())
                .method(HttpMethod.valueOf(method))
                .uri("/_simulator" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
