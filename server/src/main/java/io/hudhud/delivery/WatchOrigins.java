package io.hudhud.delivery;

import static io.hudhud.tables.Tables.ORIGIN;

import io.hudhud.shared.WorkspaceId;
import java.util.Collection;
import java.util.Map;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** For those who watch many origins, of whichever workspaces, at once. */
@Component
public class WatchOrigins {

    /** More than a list shows of one workspace. */
    private static final int MOST_UNDER_WAY = 500;

    private final ReadProgress progress;

    WatchOrigins(ReadProgress progress) {
        this.progress = progress;
    }

    /** Where these stand; those that are gone are absent. */
    public Map<OriginAddress, OriginProgress> at(Collection<OriginAddress> addresses) {
        return addresses.isEmpty()
                ? Map.of()
                : progress.where(
                        DSL.condition(
                                "(origin.workspace_id, origin.id) in (select * from unnest(?::bigint[], ?::bigint[]))",
                                addresses.stream()
                                        .map(address -> address.workspace().value())
                                        .toArray(Long[]::new),
                                addresses.stream().map(OriginAddress::origin).toArray(Long[]::new)),
                        Integer.MAX_VALUE);
    }

    /** The campaigns of these workspaces that are not complete; of very many the newest. */
    public Map<OriginAddress, OriginProgress> campaignsUnderWay(Collection<WorkspaceId> workspaces) {
        return workspaces.isEmpty()
                ? Map.of()
                : progress.where(
                        ORIGIN.WORKSPACE_ID
                                .in(workspaces.stream().map(WorkspaceId::value).toList())
                                .and(ORIGIN.COMPLETED_AT.isNull())
                                .and(ORIGIN.KIND.eq(OriginKind.CAMPAIGN.code())),
                        MOST_UNDER_WAY * workspaces.size());
    }
}
