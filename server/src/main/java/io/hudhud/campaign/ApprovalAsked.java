package io.hudhud.campaign;

import io.hudhud.shared.WorkspaceId;
import java.util.UUID;

/**
 * Somebody asks for a second pair of eyes on a draft. Published inside the transaction that records it.
 *
 * @param people whom it would reach
 */
public record ApprovalAsked(WorkspaceId workspace, UUID campaign, String name, long people) {}
