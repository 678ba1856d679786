package io.hudhud.template.web;

import io.hudhud.shared.Problem;
import io.hudhud.shared.RequestProblem;
import io.hudhud.template.TemplateProblem;
import io.hudhud.template.life.Draft;
import io.hudhud.template.life.DraftContent;
import io.hudhud.template.life.Drafts;
import io.hudhud.template.ready.ReadyLibrary;
import io.hudhud.workspace.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The ways in which a draft begins. */
@Component
class StartDraft {

    /** What to do with {@link Request#template}. */
    enum Mode {
        EDIT,
        COPY
    }

    /**
     * One of {@code content}, {@code ready} and {@code template}.
     *
     * @param account Meta's id of the account; absent: the workspace's first
     * @param ready the key of a ready template
     * @param mode of {@code template}; absent: edit
     */
    record Request(
            @Nullable @Valid DraftContent content,
            @Nullable String account,
            @Nullable String ready,
            @Nullable UUID template,
            @Nullable Mode mode) {}

    private final Drafts drafts;
    private final ReadyLibrary ready;

    StartDraft(Drafts drafts, ReadyLibrary ready) {
        this.drafts = drafts;
        this.ready = ready;
    }

    Draft from(Caller caller, Request request) {
        var template = request.template();
        if (template != null) {
            return request.mode() == Mode.COPY ? drafts.copy(caller, template) : drafts.change(caller, template);
        }
        var key = request.ready();
        if (key != null) {
            return drafts.add(caller, request.account(), content(key));
        }
        var content = request.content();
        if (content == null) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    RequestProblem.INVALID_REQUEST,
                    "say what the draft begins with: content, a ready template or a template");
        }
        return drafts.add(caller, request.account(), content);
    }

    private DraftContent content(String key) {
        return ready.find(key)
                .map(template -> DraftContent.of(template.designs()))
                .orElseThrow(() -> Problem.of(
                        HttpStatus.NOT_FOUND, TemplateProblem.NO_SUCH_TEMPLATE, "there is no ready template " + key));
    }
}
