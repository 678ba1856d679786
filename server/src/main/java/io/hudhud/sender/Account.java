package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphAccount;

/**
 * A WhatsApp Business Account that a workspace sends through.
 *
 * @param app Meta's id of the app that its token belongs to
 */
public record Account(WorkspaceId workspace, GraphAccount graph, String app) {}
