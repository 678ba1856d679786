package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import java.util.UUID;

/** A sender was added, edited or archived, or its pace changed. */
public record SenderChanged(WorkspaceId workspace, UUID sender) {}
