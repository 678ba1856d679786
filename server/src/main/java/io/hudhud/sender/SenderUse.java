package io.hudhud.sender;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What delivery knows of the numbers. It depends on this module, so it answers through this port. */
public interface SenderUse {

    /** How many people count towards each portfolio's limit now; a lower bound, since other tools may share a portfolio. */
    Map<UUID, Integer> reached(Collection<UUID> portfolios);

    /** What holds the workspace's senders now, by sender, oldest first; those without any are left out. */
    Map<UUID, List<SenderHold>> holds(WorkspaceId workspace, Collection<UUID> senders);
}
