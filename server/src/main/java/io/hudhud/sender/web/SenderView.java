package io.hudhud.sender.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.hudhud.sender.Quality;
import io.hudhud.sender.Restriction;
import io.hudhud.sender.SenderDetails;
import io.hudhud.sender.SenderHold;
import io.hudhud.sender.SenderIssue;
import io.hudhud.sender.SenderStanding;
import io.hudhud.sender.WebhookEntry;
import io.hudhud.whatsapp.Route;
import io.hudhud.workspace.PublicAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sender without its secrets.
 *
 * @param webhookPath where its app's webhooks come in, to be entered at Meta behind this server's public address
 * @param messagingLimit of its portfolio: different people per moving 24 hours, absent = unlimited
 * @param healthDetails WhatsApp's {@code health_status}: which part stands in the way and what to do
 * @param simulated its Graph API runs on this machine: nothing it sends reaches anybody
 * @param reachedToday people of the last 24 hours who count towards {@code messagingLimit}; a lower bound, since other tools
 *     may share the portfolio
 * @param issues what a person should know, the worst first
 * @param holds what keeps its messages from leaving now
 */
record SenderView(
        UUID id,
        String name,
        PortfolioPart portfolio,
        String wabaId,
        String phoneNumberId,
        AppPart app,
        String webhookPath,
        String graphUrl,
        String graphVersion,
        Route marketingRoute,
        boolean coexistence,
        @Nullable String displayPhone,
        @Nullable String verifiedName,
        @Nullable String nameStatus,
        @Nullable String status,
        Quality quality,
        int throughputPerSecond,
        @Nullable Integer messagingLimit,
        @Nullable String health,
        @JsonRawValue @Nullable String healthDetails,
        Restriction restriction,
        @Nullable Instant restrictedUntil,
        @Nullable Instant checkedAt,
        @Nullable String checkProblem,
        @Nullable Instant archivedAt,
        Instant createdAt,
        boolean simulated,
        int reachedToday,
        SenderStanding.Level standing,
        List<SenderIssue> issues,
        List<SenderHold> holds,
        SenderWebhook webhook) {

    record PortfolioPart(UUID id, String metaId) {}

    record AppPart(UUID id, String metaId) {}

    /**
     * Whether webhooks come in.
     *
     * @param url to be entered at Meta; absent while the server's public address is not set
     * @param receivedAt when the last one with the right signature came in
     * @param signatureFailures how many were refused for their signature, ever
     * @param verifiedAt when the address was last verified with the verify token
     */
    record SenderWebhook(
            @Nullable String url,
            String path,
            @Nullable Instant receivedAt,
            long signatureFailures,
            @Nullable Instant lastSignatureFailureAt,
            @Nullable Instant verifiedAt) {}

    static SenderView of(SenderDetails sender, SenderStanding standing, PublicAddress address) {
        String path = WebhookEntry.path(sender.app());
        var seen = standing.webhooks();
        return new SenderView(
                sender.id(),
                sender.name(),
                new PortfolioPart(sender.portfolio(), sender.portfolioMetaId()),
                sender.wabaId(),
                sender.phoneNumberId(),
                new AppPart(sender.app(), sender.appMetaId()),
                path,
                sender.graphUrl(),
                sender.graphVersion(),
                sender.marketing(),
                sender.coexistence(),
                sender.displayPhone(),
                sender.verifiedName(),
                sender.nameStatus(),
                sender.status(),
                sender.quality(),
                sender.throughputPerSecond(),
                sender.messagingLimit(),
                sender.health(),
                sender.healthDetails(),
                sender.restriction(),
                sender.restrictedUntil(),
                sender.checkedAt(),
                sender.checkProblem(),
                sender.archivedAt(),
                sender.createdAt(),
                sender.isSimulated(),
                standing.reached(),
                standing.level(),
                standing.issues(),
                standing.holds(),
                new SenderWebhook(
                        address.of(path).orElse(null),
                        path,
                        seen.receivedAt(),
                        seen.refused(),
                        seen.refusedAt(),
                        seen.verifiedAt()));
    }
}
