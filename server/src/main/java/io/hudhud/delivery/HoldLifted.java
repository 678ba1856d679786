package io.hudhud.delivery;

import io.hudhud.shared.WorkspaceId;

/** What was held may go on, as far as this reason is concerned. Published inside the transaction that lifts it. */
public record HoldLifted(WorkspaceId workspace, HoldScope scope, String scopeId, HoldReason reason) {}
