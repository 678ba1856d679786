package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import java.util.UUID;

/** WhatsApp thinks better or worse of a number than before. */
public record QualityChanged(WorkspaceId workspace, UUID sender, Quality before, Quality now) {}
