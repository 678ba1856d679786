package io.hudhud.whatsapp;

import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and changes numbers, accounts, templates and media at the Graph API. Calls wait for their answer. */
public final class ManagementApi {

    private static final int TEMPLATES_PER_PAGE = 100;

    /** @param data Meta's entries as they are; {@code next} asks for what follows, absent on the last page */
    public record TemplatePage(JsonNode data, @Nullable String next) {}

    /**
     * What an account says of itself.
     *
     * @param currency that WhatsApp bills it in, ISO 4217
     */
    public record AccountFacts(
            @Nullable String name,
            @Nullable String currency,
            @Nullable String status) {}

    private final UsageBudget budget;
    private final GraphClient client;

    ManagementApi(GraphClient client) {
        this.budget = client.budget();
        this.client = client;
    }

    /** The phone number with all that we use of it. A person may be waiting for it: asked even when the budget is used up. */
    public GraphResult<NumberFacts> number(GraphNumber number) {
        var request = new HttpGet(
                address(number.graph(), number.version(), number.phoneNumberId()) + "?fields=" + NumberFacts.FIELDS);
        return map(client.call(request, number.token()), NumberFacts::from);
    }

    public GraphResult<AccountFacts> account(GraphAccount account) {
        return unhurried(
                account,
                () -> map(
                        client.call(
                                new HttpGet(address(account, "") + "?fields=id,name,currency,status"), account.token()),
                        node -> new AccountFacts(
                                node.path("name").asStringOpt().orElse(null),
                                node.path("currency").asStringOpt().orElse(null),
                                node.path("status").asStringOpt().orElse(null))));
    }

    /**
     * One page of an account's templates.
     *
     * @param fields must be asked for: by default the reason of a rejection and the quality are left out
     * @param after {@link TemplatePage#next} of the page before, absent for the first
     */
    public GraphResult<TemplatePage> templates(GraphAccount account, List<String> fields, @Nullable String after) {
        String query = "?limit=" + TEMPLATES_PER_PAGE + "&fields=" + String.join(",", fields)
                + (after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
        return unhurried(
                account,
                () -> map(
                        client.call(new HttpGet(address(account, "/message_templates") + query), account.token()),
                        ManagementApi::page));
    }

    private static TemplatePage page(JsonNode answer) {
        JsonNode paging = answer.path("paging");
        Optional<String> after = paging.path("cursors").path("after").asStringOpt();
        // The cursor is there on the last page too; only "next" says that something follows.
        return new TemplatePage(answer.path("data"), paging.has("next") ? after.orElse(null) : null);
    }

    /** The ids of the apps that receive the account's webhooks. A person is waiting for it: asked even when the budget is used up. */
    public GraphResult<List<String>> subscribedApps(GraphAccount account) {
        return map(
                client.call(new HttpGet(address(account, "/subscribed_apps")), account.token()),
                answer -> answer.path("data")
                        .valueStream()
                        .map(app -> app.path("whatsapp_business_api_data")
                                .path("id")
                                .asString(""))
                        .toList());
    }

    /** The ids of the account's phone numbers, up to the first hundred. A person is waiting for it, as above. */
    public GraphResult<List<String>> phoneNumbers(GraphAccount account) {
        var request = new HttpGet(address(account, "/phone_numbers") + "?limit=100");
        return map(
                client.call(request, account.token()),
                answer -> answer.path("data")
                        .valueStream()
                        .map(number -> number.path("id").asString(""))
                        .toList());
    }

    /** Makes the app that the token belongs to receive the account's webhooks. Repeat-safe. */
    public GraphResult<Boolean> subscribe(GraphAccount account) {
        var request = new HttpPost(address(account, "/subscribed_apps"));
        return map(
                client.call(request, account.token()),
                answer -> answer.path("success").asBoolean(false));
    }

    /** Uploads a file for sending; the answer is its id, good for 30 days. */
    public GraphResult<String> uploadMedia(GraphNumber number, String fileName, String mimeType, Path content) {
        var request = new HttpPost(address(number.graph(), number.version(), number.phoneNumberId()) + "/media");
        request.setEntity(MultipartEntityBuilder.create()
                .addTextBody("messaging_product", "whatsapp")
                .addTextBody("type", mimeType)
                .addBinaryBody("file", content.toFile(), ContentType.parse(mimeType), fileName)
                .build());
        return switch (client.call(request, number.token())) {
            case Answered<JsonNode>(var answer)
            when answer.path("id").isString() ->
                new Answered<>(answer.path("id").stringValue());
            case Answered<JsonNode> _ -> new Unreachable<>("an answer without an id");
            case Refused<JsonNode> refused -> again(refused);
            case Unreachable<JsonNode>(var cause, var mayHaveIt) -> new Unreachable<>(cause, mayHaveIt);
            case Postponed<JsonNode>(var until) -> new Postponed<>(until);
        };
    }

    /**
     * Writes an uploaded file to {@code into} and answers how long it is: WhatsApp gives an address that lives for five minutes
     * and wants the token too. The token goes to nobody but Meta, whatever that address says.
     */
    public GraphResult<Long> downloadMedia(GraphNumber number, String mediaId, Path into, long most) {
        var request = new HttpGet(address(number.graph(), number.version(), mediaId));
        return switch (client.call(request, number.token())) {
            case Answered<JsonNode>(var answer) ->
                MediaAddress.trusted(answer.path("url").asString(""), number.graph())
                        .map(url -> client.download(new HttpGet(url), number.token(), into, most))
                        .orElseGet(() -> new Unreachable<>("an answer without an address of WhatsApp's"));
            case Refused<JsonNode> refused -> again(refused);
            case Unreachable<JsonNode>(var cause, var mayHaveIt) -> new Unreachable<>(cause, mayHaveIt);
            case Postponed<JsonNode>(var until) -> new Postponed<>(until);
        };
    }

    private <T> GraphResult<T> unhurried(GraphAccount account, Supplier<GraphResult<T>> call) {
        return budget.resting(account.wabaId())
                .<GraphResult<T>>map(Postponed::new)
                .orElseGet(call);
    }

    static <T> GraphResult<T> map(GraphResult<JsonNode> result, Function<JsonNode, T> reading) {
        return switch (result) {
            case Answered<JsonNode>(var answer) -> new Answered<>(reading.apply(answer));
            case Refused<JsonNode> refused -> again(refused);
            case Unreachable<JsonNode>(var cause, var mayHaveIt) -> new Unreachable<>(cause, mayHaveIt);
            case Postponed<JsonNode>(var until) -> new Postponed<>(until);
        };
    }

    private static <T> Refused<T> again(Refused<JsonNode> refused) {
        return new Refused<>(refused.code(), refused.subcode(), refused.httpStatus(), refused.explanation());
    }

    static String address(GraphAccount account, String path) {
        return address(account.graph(), account.version(), account.wabaId()) + path;
    }

    static String address(URI graph, String version, String node) {
        String base = graph.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/" + version + "/" + node;
    }
}
