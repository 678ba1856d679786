package io.hudhud.link;

import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.List;

/** Links of messages were opened; published in the transaction that counts it, some of them perhaps not for the first time. */
public record LinksClicked(List<Click> clicks) {

    /** @param at of the first click that is told of here */
    public record Click(WorkspaceId workspace, LinkedMessage message, Instant at) {}
}
