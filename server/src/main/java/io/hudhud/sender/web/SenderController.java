package io.hudhud.sender.web;

import io.hudhud.sender.ChangeSenders;
import io.hudhud.sender.CheckResult;
import io.hudhud.sender.CheckSender;
import io.hudhud.sender.ConnectionCheck;
import io.hudhud.sender.GraphAddress;
import io.hudhud.sender.NewSender;
import io.hudhud.sender.ReadStandings;
import io.hudhud.sender.SenderDetails;
import io.hudhud.sender.SenderEdit;
import io.hudhud.sender.SenderStore;
import io.hudhud.sender.TestConnection;
import io.hudhud.sender.WebhookEntry;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Version;
import io.hudhud.whatsapp.Route;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The workspace's WhatsApp numbers. */
@RestController
@RequestMapping("/api/v1/senders")
class SenderController {

    /**
     * A number to add. {@code graphUrl} and {@code graphVersion} are Meta's when absent.
     *
     * @param portfolioId Meta's id of the business portfolio
     * @param coexistence the business app uses the number too: WhatsApp allows 20 messages a second
     */
    record AddRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 64) String portfolioId,
            @NotBlank @Size(max = 64) String wabaId,
            @NotBlank @Size(max = 64) String phoneNumberId,
            @NotBlank @Size(max = 2000) String token,
            @NotNull @Valid AppRequest app,
            @Nullable String graphUrl,
            @Nullable String graphVersion,
            @Nullable Route marketingRoute,
            @Nullable Boolean coexistence) {}

    /** @param verifyToken made up and answered once when absent */
    record AppRequest(
            @NotBlank @Size(max = 64) String id,
            @NotBlank @Size(max = 500) String secret,
            @Nullable @Size(min = 1, max = 500) String verifyToken) {}

    /** What is absent stays as it is. */
    record EditRequest(
            @Nullable @Size(min = 1, max = 100) String name,
            @Nullable @Size(min = 1, max = 2000) String token,
            @Nullable @Size(min = 1, max = 500) String appSecret,
            @Nullable @Size(min = 1, max = 500) String verifyToken,
            @Nullable String graphUrl,
            @Nullable String graphVersion,
            @Nullable Route marketingRoute,
            @Nullable Boolean coexistence) {}

    /**
     * The new sender and what to enter at Meta.
     *
     * @param verifyToken the one that was made up; absent when the request gave one. Shown this once
     */
    record AddedView(
            SenderView sender, String webhookPath, @Nullable String verifyToken) {}

    /**
     * What WhatsApp said.
     *
     * @param subscribed whether the app now receives the account's webhooks
     * @param code WhatsApp's error code
     * @param problem why it did not work, and what to do
     * @param checks the same part by part, each with a code
     */
    record CheckView(
            boolean good,
            @Nullable Boolean subscribed,
            @Nullable Integer code,
            @Nullable String problem,
            List<ConnectionCheck> checks,
            SenderView sender) {}

    private final SenderStore store;
    private final ChangeSenders change;
    private final CheckSender check;
    private final TestConnection connection;
    private final ReadStandings standings;
    private final PublicAddress address;

    SenderController(
            SenderStore store,
            ChangeSenders change,
            CheckSender check,
            TestConnection connection,
            ReadStandings standings,
            PublicAddress address) {
        this.store = store;
        this.change = change;
        this.check = check;
        this.connection = connection;
        this.standings = standings;
        this.address = address;
    }

    @GetMapping
    Page<SenderView> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean archived,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var page = store.list(caller.workspace(), archived, Page.limit(limit), Cursor.parse(cursor, 1));
        var standing = standings.of(caller.workspace(), page.items());
        return page.map(sender -> SenderView.of(sender, Objects.requireNonNull(standing.get(sender.id())), address));
    }

    @GetMapping("/{id}")
    ResponseEntity<SenderView> get(Caller caller, @PathVariable UUID id) {
        return tagged(caller, details(caller, id));
    }

    @PostMapping
    @Requires(Role.ADMIN)
    ResponseEntity<AddedView> add(Caller caller, @Valid @RequestBody AddRequest request) {
        var graph = GraphAddress.of(
                request.graphUrl() == null ? GraphAddress.DEFAULT_URL : request.graphUrl(),
                request.graphVersion() == null ? GraphAddress.DEFAULT_VERSION : request.graphVersion());
        var added = change.add(
                caller,
                new NewSender(
                        request.name(),
                        request.portfolioId(),
                        request.wabaId(),
                        request.phoneNumberId(),
                        request.token(),
                        request.app().id(),
                        request.app().secret(),
                        request.app().verifyToken(),
                        graph,
                        request.marketingRoute() == null ? Route.CLOUD_API : request.marketingRoute(),
                        Boolean.TRUE.equals(request.coexistence())));
        SenderDetails sender = details(caller, added.sender());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(new Version(sender.version()).etag())
                .body(new AddedView(view(caller, sender), WebhookEntry.path(added.app()), added.verifyToken()));
    }

    @PatchMapping("/{id}")
    @Requires(Role.ADMIN)
    ResponseEntity<SenderView> edit(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody EditRequest request) {
        change.edit(
                caller,
                id,
                Version.required(ifMatch),
                new SenderEdit(
                        request.name(),
                        request.token(),
                        request.appSecret(),
                        request.verifyToken(),
                        request.graphUrl(),
                        request.graphVersion(),
                        request.marketingRoute(),
                        request.coexistence()));
        return tagged(caller, details(caller, id));
    }

    /**
     * Asks WhatsApp about the number, makes the app receive the account's webhooks, and says of each part of the connection
     * whether it is right. It takes some seconds.
     */
    @PostMapping("/{id}/check")
    @Requires(Role.ADMIN)
    CheckView check(Caller caller, @PathVariable UUID id) {
        var result = check.checkAndSubscribe(caller.workspace(), id);
        if (result instanceof CheckResult.Unknown) {
            throw ChangeSenders.unknown();
        }
        var checks = connection.test(caller.workspace(), id);
        var sender = view(caller, details(caller, id));
        return switch (result) {
            case CheckResult.Good(var subscribed) -> new CheckView(true, subscribed, null, null, checks, sender);
            case CheckResult.Bad(var code, var explanation) ->
                new CheckView(false, null, code, explanation, checks, sender);
            case CheckResult.Unknown _ -> throw ChangeSenders.unknown();
        };
    }

    /** Ends sending and receiving through the number. Repeat-safe. */
    @PostMapping("/{id}/archive")
    @Requires(Role.ADMIN)
    ResponseEntity<SenderView> archive(Caller caller, @PathVariable UUID id) {
        change.archive(caller, id);
        return tagged(caller, details(caller, id));
    }

    private SenderDetails details(Caller caller, UUID id) {
        return store.find(caller.workspace(), id).orElseThrow(ChangeSenders::unknown);
    }

    private SenderView view(Caller caller, SenderDetails sender) {
        var standing = standings.of(caller.workspace(), List.of(sender));
        return SenderView.of(sender, Objects.requireNonNull(standing.get(sender.id())), address);
    }

    private ResponseEntity<SenderView> tagged(Caller caller, SenderDetails sender) {
        return ResponseEntity.ok().eTag(new Version(sender.version()).etag()).body(view(caller, sender));
    }
}
