package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.BusinessData;
import org.springframework.stereotype.Component;

/** Reads the workspace's business data for mappings. */
@Component
class WorkspaceValues {

    private final BusinessData data;

    WorkspaceValues(BusinessData data) {
        this.data = data;
    }

    BusinessValues of(WorkspaceId workspace) {
        return BusinessValues.of(data.current(workspace).content());
    }
}
