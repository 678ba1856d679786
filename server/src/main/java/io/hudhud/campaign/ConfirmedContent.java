package io.hudhud.campaign;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.Mapping;
import io.hudhud.template.TemplateRenderer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What launched campaigns say, whatever became of the template since. */
@Component
public class ConfirmedContent {

    private final LaunchStore launches;
    private final TemplateRenderer renderer;

    ConfirmedContent(LaunchStore launches, TemplateRenderer renderer) {
        this.launches = launches;
        this.renderer = renderer;
    }

    /**
     * What whoever launched it was told that it would come to; nothing where nobody was.
     *
     * @throws IllegalStateException when the campaign was never launched
     */
    public @Nullable LaunchEstimate estimate(WorkspaceId workspace, UUID campaign) {
        return launches.find(workspace, campaign).estimate();
    }

    /**
     * The template as it was confirmed, with nothing filled in.
     *
     * @throws IllegalStateException when the campaign was never launched
     */
    public CompiledTemplate template(WorkspaceId workspace, UUID campaign) {
        return renderer.compile(workspace, launches.find(workspace, campaign).template(), Mapping.EMPTY, List.of());
    }
}
