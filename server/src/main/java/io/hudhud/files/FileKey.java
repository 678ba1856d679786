package io.hudhud.files;

import io.hudhud.shared.WorkspaceId;
import java.util.UUID;

/**
 * Where a file is kept. Nothing that a person typed is part of it.
 *
 * @param area what kind of file: a lower-case word of ours
 */
public record FileKey(String area, WorkspaceId workspace, UUID id) {

    public FileKey {
        if (!area.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("not an area: " + area);
        }
    }

    /** Relative, with slashes: {@code media/1/0197….} */
    String path() {
        return area + "/" + workspace.value() + "/" + id;
    }
}
