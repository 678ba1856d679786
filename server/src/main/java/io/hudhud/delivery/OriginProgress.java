package io.hudhud.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an origin is, and what keeps it.
 *
 * @param holds all that keep it from sending now: its own, its sender's and template's, its workspace's and the installation's
 */
public record OriginProgress(
        long origin,
        Stage stage,
        Instant launchAt,
        @Nullable Instant frozenAt,
        @Nullable Instant completedAt,
        Counts counts,
        List<Hold> holds) {}
