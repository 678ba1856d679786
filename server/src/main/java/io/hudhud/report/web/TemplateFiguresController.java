package io.hudhud.report.web;

import io.hudhud.report.TemplateFigures;
import io.hudhud.report.TemplateFigures.Figures;
import io.hudhud.workspace.Caller;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the templates of a page are used for: asked for apart, so that no list waits for it. */
@RestController
@RequestMapping("/api/v1/template-figures")
class TemplateFiguresController {

    private final TemplateFigures figures;

    TemplateFiguresController(TemplateFigures figures) {
        this.figures = figures;
    }

    record TemplateUse(List<Figures> items) {}

    /**
     * Of up to 100 templates, in the order that was asked for: campaigns that name each, drafts included, and what became of the
     * messages of campaigns that began in the last 30 days and of single messages of this calendar month. One that does not
     * exist has zeros.
     */
    @GetMapping
    TemplateUse show(Caller caller, @RequestParam @NotEmpty @Size(max = 100) List<UUID> template) {
        return new TemplateUse(figures.of(caller.workspace(), template));
    }
}
