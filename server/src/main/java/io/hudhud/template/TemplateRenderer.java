package io.hudhud.template;

import io.hudhud.link.TrackedLinks;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.BusinessData;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Makes templates ready to be said to many people. */
@Service
public class TemplateRenderer {

    private final Templates templates;
    private final WorkspaceValues business;
    private final TrackedLinks links;

    TemplateRenderer(Templates templates, WorkspaceValues business, TrackedLinks links) {
        this.templates = templates;
        this.business = business;
        this.links = links;
    }

    /**
     * The template with its mapping, as both and the business data stand now. Keep it: compiling reads the database.
     *
     * @param fallbackLanguages what people get whose language is not there, in this order
     * @throws io.hudhud.shared.Problem 404 when there is no such template in the workspace
     */
    public CompiledTemplate compile(
            WorkspaceId workspace, UUID template, Mapping mapping, List<String> fallbackLanguages) {
        return compile(workspace, templates.get(workspace, template), mapping, fallbackLanguages);
    }

    /** A template as somebody confirmed it, which need not be what Meta has now, with the business data as it stands now. */
    public CompiledTemplate compile(
            WorkspaceId workspace, Template template, Mapping mapping, List<String> fallbackLanguages) {
        return CompiledTemplate.of(template, mapping, business.of(workspace), fallbackLanguages, links);
    }

    /** The same with the business data as somebody confirmed it, too. */
    public CompiledTemplate compile(
            Template template, Mapping mapping, BusinessData.Content said, List<String> fallbackLanguages) {
        return CompiledTemplate.of(template, mapping, BusinessValues.of(said), fallbackLanguages, links);
    }

    /** What is wrong with the mapping for this template, blocking or not: {@link MappingProblem#isBlocking}. */
    public List<MappingProblem> check(WorkspaceId workspace, UUID template, Mapping mapping) {
        return CheckMapping.check(templates.get(workspace, template), mapping, business.of(workspace), links);
    }
}
