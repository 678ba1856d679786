package io.hudhud.workspace;

import io.hudhud.shared.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One merchant: the tenant.
 *
 * @param country ISO 3166 alpha-2
 * @param trade one that WhatsApp forbids or restricts; absent: none of them, or nobody has said
 * @param quiet when people are left in peace
 */
public record Workspace(
        WorkspaceId id,
        String name,
        String country,
        ZoneId zone,
        Currency currency,
        @Nullable Trade trade,
        QuietHours quiet) {}
