package io.hudhud.workspace;

import io.hudhud.shared.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;

/**
 * One merchant: the tenant.
 *
 * @param country ISO 3166 alpha-2
 * @param quiet when people are left in peace
 */
public record Workspace(
        WorkspaceId id, String name, String country, ZoneId zone, Currency currency, QuietHours quiet) {}
