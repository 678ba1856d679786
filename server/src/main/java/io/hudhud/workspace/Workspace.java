package io.hudhud.workspace;

import io.hudhud.shared.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One merchant: the tenant.
 *
 * @param country ISO 3166 alpha-2
 * @param quiet when marketing is held; absent: never
 */
public record Workspace(
        WorkspaceId id,
        String name,
        String country,
        ZoneId zone,
        Currency currency,
        @Nullable QuietHours quiet) {}
