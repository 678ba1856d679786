package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphAccount;

/** A WhatsApp Business Account that a workspace sends through. */
public record Account(WorkspaceId workspace, GraphAccount graph) {}
