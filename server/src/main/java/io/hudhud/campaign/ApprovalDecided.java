package io.hudhud.campaign;

import io.hudhud.shared.WorkspaceId;
import java.util.UUID;

/** Somebody agreed to a draft, or refused. Published inside the transaction that records it. */
public record ApprovalDecided(WorkspaceId workspace, UUID campaign, boolean approved) {}
