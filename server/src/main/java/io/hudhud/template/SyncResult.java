package io.hudhud.template;

import org.jspecify.annotations.Nullable;

/**
 * What reading one account came to.
 *
 * @param listed how many variants Meta lists
 * @param changed how many of them are new or changed status, category or quality
 * @param problem why it was not read to its end, absent when it was; what was read before is kept
 */
public record SyncResult(
        String wabaId, int listed, int changed, @Nullable String problem) {}
