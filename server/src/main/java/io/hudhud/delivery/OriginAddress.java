package io.hudhud.delivery;

import io.hudhud.shared.WorkspaceId;

/** Which origin: its id means something within its workspace only. */
public record OriginAddress(WorkspaceId workspace, long origin) {}
