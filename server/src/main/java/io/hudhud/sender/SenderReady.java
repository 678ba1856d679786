package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import java.util.UUID;

/** A sender was connected and answers, after the commit: whoever reads from its account may begin at once. */
public record SenderReady(WorkspaceId workspace, UUID sender) {}
