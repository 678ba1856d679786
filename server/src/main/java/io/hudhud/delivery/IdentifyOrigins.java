package io.hudhud.delivery;

import io.hudhud.delivery.origin.OriginStore;
import io.hudhud.shared.WorkspaceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what an origin stands for. */
@Component
public class IdentifyOrigins {

    /** @param externalId its owner's id of it: of a campaign's, the campaign */
    public record OriginIdentity(OriginKind kind, UUID externalId, UUID sender) {}

    private final OriginStore origins;

    IdentifyOrigins(OriginStore origins) {
        this.origins = origins;
    }

    public Optional<OriginIdentity> find(WorkspaceId workspace, long origin) {
        return origins.find(workspace, origin)
                .map(found -> new OriginIdentity(found.kind(), found.externalId(), found.sender()));
    }
}
