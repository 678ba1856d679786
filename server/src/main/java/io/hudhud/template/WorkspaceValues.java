package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import org.springframework.stereotype.Component;

/** Reads the workspace's business data for mappings. */
@Component
class WorkspaceValues {

    BusinessValues of(WorkspaceId workspace) {
        return BusinessValues.NONE;
    }
}
