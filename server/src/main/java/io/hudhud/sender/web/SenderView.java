package io.hudhud.sender.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.hudhud.sender.Quality;
import io.hudhud.sender.Restriction;
import io.hudhud.sender.SenderDetails;
import io.hudhud.whatsapp.Route;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sender without its secrets.
 *
 * @param webhookPath where its app's webhooks come in, to be entered at Meta behind this server's public address
 * @param messagingLimit of its portfolio: different people per moving 24 hours, absent = unlimited
 * @param healthDetails WhatsApp's {@code health_status}: which part stands in the way and what to do
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
        Instant createdAt) {

    record PortfolioPart(UUID id, String metaId) {}

    record AppPart(UUID id, String metaId) {}

    static String webhookPath(UUID app) {
        return "/webhooks/whatsapp/" + app;
    }

    static SenderView of(SenderDetails sender) {
        return new SenderView(
                sender.id(),
                sender.name(),
                new PortfolioPart(sender.portfolio(), sender.portfolioMetaId()),
                sender.wabaId(),
                sender.phoneNumberId(),
                new AppPart(sender.app(), sender.appMetaId()),
                webhookPath(sender.app()),
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
                sender.createdAt());
    }
}
