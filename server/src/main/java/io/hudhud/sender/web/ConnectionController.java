package io.hudhud.sender.web;

import io.hudhud.sender.Connection;
import io.hudhud.sender.ConnectionCheck;
import io.hudhud.sender.GraphAddress;
import io.hudhud.sender.TestConnection;
import io.hudhud.sender.WebhookEntry;
import io.hudhud.whatsapp.ReachOurselves;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What helps to connect a number before its first message: tests that change nothing, and what to enter at Meta. */
@RestController
@RequestMapping("/api/v1/senders")
@Requires(Role.ADMIN)
class ConnectionController {

    /** The fields of a number that is not saved yet. {@code graphUrl} and {@code graphVersion} are Meta's when absent. */
    record ConnectionTestRequest(
            @NotBlank @Size(max = 64) String portfolioId,
            @NotBlank @Size(max = 64) String wabaId,
            @NotBlank @Size(max = 64) String phoneNumberId,
            @NotBlank @Size(max = 2000) String token,
            @NotBlank @Size(max = 64) String appId,
            @Nullable String graphUrl,
            @Nullable String graphVersion) {}

    /** @param good nothing is known to be wrong */
    record ConnectionTest(boolean good, List<ConnectionCheck> checks) {}

    /**
     * Whether the server's public address leads back here.
     *
     * @param good WhatsApp can be told this address
     * @param publicUrl as the installation is set up; absent when it is not
     * @param detail what came instead
     */
    record WebhookReachability(
            boolean good,
            ReachOurselves.Reached code,
            @Nullable String publicUrl,
            @Nullable String detail) {}

    private final TestConnection connection;
    private final WebhookEntry entry;
    private final ReachOurselves ourselves;
    private final PublicAddress address;

    ConnectionController(
            TestConnection connection, WebhookEntry entry, ReachOurselves ourselves, PublicAddress address) {
        this.connection = connection;
        this.entry = entry;
        this.ourselves = ourselves;
        this.address = address;
    }

    /** Asks WhatsApp about each field and says what is wrong with which. It saves nothing and takes some seconds. */
    @PostMapping("/test")
    ConnectionTest test(Caller caller, @Valid @RequestBody ConnectionTestRequest request) {
        var graph = GraphAddress.of(
                request.graphUrl() == null ? GraphAddress.DEFAULT_URL : request.graphUrl(),
                request.graphVersion() == null ? GraphAddress.DEFAULT_VERSION : request.graphVersion());
        var checks = connection.test(
                caller.workspace(),
                new Connection(
                        graph,
                        request.token(),
                        request.phoneNumberId(),
                        request.wabaId(),
                        request.portfolioId(),
                        request.appId()));
        return new ConnectionTest(
                checks.stream().noneMatch(check -> check.outcome() == ConnectionCheck.Outcome.FAILED), checks);
    }

    /** Asks the server's own public address whether it leads back here. It takes up to ten seconds. */
    @PostMapping("/reachability")
    WebhookReachability reachability(Caller caller) {
        var result = ourselves.ask();
        return new WebhookReachability(
                result.reached() == ReachOurselves.Reached.OK,
                result.reached(),
                address.isKnown() ? address.url() : null,
                result.detail());
    }

    /** What to enter at Meta for the app that the number's webhooks come through. */
    @GetMapping("/{id}/webhook")
    WebhookEntry.WebhookFields webhook(Caller caller, @PathVariable UUID id) {
        return entry.of(caller.workspace(), id);
    }
}
