package io.hudhud.template.web;

import io.hudhud.link.TrackedLinks;
import io.hudhud.template.content.Outline;
import io.hudhud.template.content.ReadComponents;
import io.hudhud.template.life.CheckDraft;
import io.hudhud.template.life.Draft;
import io.hudhud.template.life.DraftContent;
import io.hudhud.template.life.DraftVariant;
import io.hudhud.template.life.Drafts;
import io.hudhud.template.rules.FindingWords;
import io.hudhud.template.web.TemplateDetails.VariableView;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules and the lint, while somebody is typing. */
@RestController
@RequestMapping("/api/v1/template-drafts/check")
class CheckController {

    private final CheckDraft check;
    private final Drafts drafts;
    private final TrackedLinks links;

    CheckController(CheckDraft check, Drafts drafts, TrackedLinks links) {
        this.check = check;
        this.drafts = drafts;
        this.links = links;
    }

    /** @param draft the one that is being edited: what it changes is then not taken for another template */
    record CheckRequest(
            @NotNull @Valid DraftContent content, @Nullable UUID draft) {}

    record Checked(List<FindingView> findings, List<VariablesOf> variants) {}

    /** What a mapping has to fill in one language. */
    record VariablesOf(String language, List<VariableView> variables) {
        static VariablesOf of(DraftVariant variant, TrackedLinks links) {
            var outline = Outline.of(ReadComponents.from(variant.components()), links.beginning());
            return new VariablesOf(
                    variant.language(),
                    outline.variables().stream().map(VariableView::of).toList());
        }
    }

    /** What WhatsApp would refuse ({@code error}) or might ({@code warning}), in the language that is asked for. It changes nothing. */
    @PostMapping
    @Requires(Role.VIEWER)
    Checked check(
            Caller caller,
            @Valid @RequestBody CheckRequest request,
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var words = FindingWords.in(language);
        Draft draft = request.draft() == null ? null : drafts.get(caller.workspace(), request.draft());
        var found = check.check(
                caller.workspace(),
                draft == null ? null : draft.wabaId(),
                draft == null ? null : draft.template(),
                request.content());
        return new Checked(
                found.stream().map(one -> FindingView.of(one, words)).toList(),
                request.content().variants().stream()
                        .map(variant -> VariablesOf.of(variant, links))
                        .toList());
    }
}
