package io.hudhud.template;

import org.jspecify.annotations.Nullable;

/**
 * Where a tracked button leads unless a campaign says otherwise.
 *
 * @param variable its key, e.g. {@code button.0.url}
 * @param expiresAfterHours 1 to 8,760; absent: never
 */
public record DesignedLink(
        String variable, String destination, @Nullable Integer expiresAfterHours) {}
