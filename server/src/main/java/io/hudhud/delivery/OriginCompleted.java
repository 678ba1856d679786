package io.hudhud.delivery;

import io.hudhud.shared.WorkspaceId;

/**
 * Nothing is left of an origin on which the system itself will act. Published inside the transaction that records it, after
 * the counters; perhaps more than once, since a person may resend.
 */
public record OriginCompleted(WorkspaceId workspace, long origin) {}
