package io.hudhud.template;

import io.hudhud.sender.Senders;
import io.hudhud.whatsapp.GraphAccount;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code GET /{waba-id}/message_templates} for the accounts that senders belong to.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates">Message templates</a>
 */
@Component
class GraphTemplateSource implements TemplateSource {

    private static final int PAGE = 100;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Senders senders;
    private final JsonMapper json;
    private final RestClient http;

    GraphTemplateSource(Senders senders, JsonMapper json) {
        this.senders = senders;
        this.json = json;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public List<Account> accounts() {
        return senders.accounts().stream()
                .map(account -> new Account(account.workspace(), account.graph().wabaId()))
                .toList();
    }

    @Override
    public Page page(Account account, @Nullable String after) {
        var graph = senders.accounts(account.workspace()).stream()
                .map(io.hudhud.sender.Account::graph)
                .filter(candidate -> candidate.wabaId().equals(account.wabaId()))
                .findFirst()
                .orElseThrow(() -> new SourceUnavailable("no number of this account is in use any more", null));
        JsonNode answer = answer(graph, address(graph, after));
        JsonNode paging = answer.path("paging");
        // The cursor after the last page is there too: only "next" says that something follows.
        String next =
                paging.hasNonNull("next") ? paging.path("cursors").path("after").asString("") : "";
        return new Page(answer.path("data"), next.isEmpty() ? null : next);
    }

    private static URI address(GraphAccount graph, @Nullable String after) {
        var address = UriComponentsBuilder.fromUri(graph.graph())
                .pathSegment(graph.version(), graph.wabaId(), "message_templates")
                .queryParam("fields", String.join(",", ListedVariant.FIELDS))
                .queryParam("limit", PAGE);
        if (after != null) {
            address.queryParam("after", "{after}");
        }
        return after == null ? address.build().toUri() : address.build(after);
    }

    private JsonNode answer(GraphAccount graph, URI address) {
        try {
            String body = http.get()
                    .uri(address)
                    .headers(headers -> headers.setBearerAuth(graph.token()))
                    .retrieve()
                    .body(String.class);
            JsonNode answer = json.readTree(body == null ? "" : body);
            if (!answer.path("data").isArray()) {
                throw new SourceUnavailable("WhatsApp answered without a list of templates", null);
            }
            return answer;
        } catch (RestClientResponseException e) {
            throw new SourceUnavailable(refusal(e), e);
        } catch (RestClientException e) {
            throw new SourceUnavailable("WhatsApp could not be reached", e);
        } catch (JacksonException e) {
            throw new SourceUnavailable("WhatsApp's answer could not be read", e);
        }
    }

    /** Meta's own words, which name no secret, or the HTTP status where there are none. */
    private String refusal(RestClientResponseException refused) {
        try {
            JsonNode error = json.readTree(refused.getResponseBodyAsString()).path("error");
            if (error.hasNonNull("code")) {
                return "WhatsApp refused the list with error "
                        + error.path("code").asInt() + ": "
                        + error.path("message").asString("");
            }
        } catch (JacksonException e) {
            // Not Graph's envelope: the status has to do.
        }
        return "WhatsApp answered with HTTP status " + refused.getStatusCode().value();
    }
}
