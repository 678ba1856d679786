package io.hudhud.sender;

import io.hudhud.whatsapp.Route;
import io.hudhud.workspace.PublicAddress;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sender as people see it: never its secrets.
 *
 * @param messagingLimit of its portfolio; null = unlimited
 * @param healthDetails WhatsApp's {@code health_status} as JSON
 * @param checkProblem why the last check did not succeed
 */
public record SenderDetails(
        UUID id,
        String name,
        UUID portfolio,
        String portfolioMetaId,
        @Nullable Integer messagingLimit,
        String wabaId,
        String phoneNumberId,
        UUID app,
        String appMetaId,
        String graphUrl,
        String graphVersion,
        Route marketing,
        boolean coexistence,
        @Nullable String displayPhone,
        @Nullable String verifiedName,
        @Nullable String nameStatus,
        @Nullable String status,
        Quality quality,
        int throughputPerSecond,
        @Nullable String health,
        @Nullable String healthDetails,
        Restriction restriction,
        @Nullable Instant restrictedUntil,
        @Nullable Instant checkedAt,
        @Nullable String checkProblem,
        @Nullable Instant archivedAt,
        Instant createdAt,
        long version) {

    /** Whether its Graph API runs on this machine, which only a simulator does: nothing it sends reaches anybody. */
    public boolean isSimulated() {
        return PublicAddress.isThisMachine(URI.create(graphUrl));
    }
}
