package io.hudhud.template.web;

import io.hudhud.template.TemplateEvent;
import io.hudhud.template.TemplateHistory;
import io.hudhud.template.Templates;
import io.hudhud.workspace.Actor;
import io.hudhud.workspace.ActorNames;
import io.hudhud.workspace.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a template: what WhatsApp made of it, and what people here did. */
@RestController
@RequestMapping("/api/v1/templates/{id}/history")
class HistoryController {

    private final Templates templates;
    private final TemplateHistory history;
    private final ActorNames names;

    HistoryController(Templates templates, TemplateHistory history, ActorNames names) {
        this.templates = templates;
        this.history = history;
        this.names = names;
    }

    record TemplateStory(List<TemplateEventView> items) {}

    /**
     * @param before and {@code after}: words of status, quality or category, by {@code kind}
     * @param reason WhatsApp's, of a rejection
     * @param until when a pause ends, or an announced category begins, where that is known
     * @param by who did it, where somebody here did and has a name
     */
    record TemplateEventView(
            String language,
            TemplateEvent.Kind kind,
            Instant at,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            @Nullable Instant until,
            @Nullable String by) {

        static TemplateEventView of(TemplateEvent event, Map<Actor, String> names) {
            var actor = event.actor();
            return new TemplateEventView(
                    event.language(),
                    event.kind(),
                    event.at(),
                    lower(event.before()),
                    lower(event.after()),
                    event.reason(),
                    event.until(),
                    actor == null ? null : names.get(actor));
        }

        private static @Nullable String lower(@Nullable String word) {
            return word == null ? null : word.toLowerCase(Locale.ROOT);
        }
    }

    /** Of all languages, the newest first; the last 200. */
    @GetMapping
    TemplateStory show(Caller caller, @PathVariable UUID id) {
        templates.get(caller.workspace(), id);
        var events = history.of(caller.workspace(), id);
        var known = names.of(
                caller.workspace(),
                events.stream()
                        .map(TemplateEvent::actor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new TemplateStory(
                events.stream().map(event -> TemplateEventView.of(event, known)).toList());
    }
}
