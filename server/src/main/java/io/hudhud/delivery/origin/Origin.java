package io.hudhud.delivery.origin;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Stage;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What messages come from, with the policy that sending follows.
 *
 * @see io.hudhud.delivery.NewOrigin
 */
public record Origin(
        WorkspaceId workspace,
        long id,
        OriginKind kind,
        UUID externalId,
        int period,
        Lane lane,
        Purpose purpose,
        UUID sender,
        UUID portfolio,
        @Nullable UUID template,
        Stage stage,
        Instant launchAt,
        boolean localTime,
        Instant freezeAt,
        @Nullable Instant notAfter,
        @Nullable Integer perSecond,
        @Nullable Long costCapMicros,
        boolean resendDoubt,
        @Nullable Instant frozenAt,
        @Nullable Instant completedAt) {}
