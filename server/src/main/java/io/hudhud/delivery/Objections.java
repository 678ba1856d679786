package io.hudhud.delivery;

import io.hudhud.shared.WorkspaceId;

/** Tells how many people said stop to messages of an origin: known to whoever reads what people write. */
public interface Objections {

    long count(WorkspaceId workspace, long origin);
}
