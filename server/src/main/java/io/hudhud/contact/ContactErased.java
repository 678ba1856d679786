package io.hudhud.contact;

import io.hudhud.shared.WorkspaceId;

/** A person was forgotten; published in the transaction that does it, for whoever keeps something of them. */
public record ContactErased(WorkspaceId workspace, long contact) {}
