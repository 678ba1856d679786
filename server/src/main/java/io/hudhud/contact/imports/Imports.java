package io.hudhud.contact.imports;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.shared.WorkspaceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What was imported, and how far it is. */
@Component
public class Imports {

    private final ImportStore store;

    Imports(ImportStore store) {
        this.store = store;
    }

    /** @throws Problem 404 when there is no such import */
    public Import find(WorkspaceId workspace, UUID id) {
        return store.find(workspace, id)
                .orElseThrow(
                        () -> Problem.of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, "there is no such import"));
    }

    /** Newest first. */
    public Page<Import> list(WorkspaceId workspace, int limit, @Nullable Cursor after) {
        return store.list(workspace, limit, after);
    }
}
