package io.hudhud.template;

import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** The workspace's templates as Meta last described them. */
@Service
public class Templates {

    private final TemplateStore store;

    Templates(TemplateStore store) {
        this.store = store;
    }

    public Optional<Template> find(WorkspaceId workspace, UUID template) {
        return store.find(workspace, template);
    }

    /** @param wabaId the account of the number that is to send it: names are unique in one account only */
    public Optional<Template> findByName(WorkspaceId workspace, String wabaId, String name) {
        return store.findByName(workspace, wabaId, name);
    }

    /** @throws Problem 404 when there is none in the workspace */
    public Template get(WorkspaceId workspace, UUID template) {
        return find(workspace, template)
                .orElseThrow(() -> Problem.of(
                        HttpStatus.NOT_FOUND,
                        TemplateProblem.NO_SUCH_TEMPLATE,
                        "There is no such template in this workspace. Sync the templates if it is new at Meta."));
    }

    /**
     * How many templates have at least one variant of each status that fits; the filter's own status is not looked at. Under
     * null those with any that is not deleted.
     */
    public Map<@Nullable TemplateStatus, Long> count(WorkspaceId workspace, TemplateFilter filter) {
        return store.count(workspace, filter);
    }

    /** In the order of names; {@code afterName} and {@code afterId} are those of the last one of the page before. */
    public List<Template> list(
            WorkspaceId workspace,
            TemplateFilter filter,
            @Nullable String afterName,
            @Nullable UUID afterId,
            int limit) {
        return store.list(workspace, filter, afterName, afterId, limit);
    }
}
