package io.hudhud.workspace;

import io.hudhud.shared.WorkspaceId;

/** Whether a workspace has a number to send from yet. The module that owns the numbers answers. */
@FunctionalInterface
public interface FirstSender {
    boolean isThere(WorkspaceId workspace);
}
