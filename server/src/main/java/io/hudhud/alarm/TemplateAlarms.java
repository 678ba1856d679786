package io.hudhud.alarm;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.TemplateStatusChanged;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One alarm per template that could be sent and cannot any more, by Meta's word or by an error code; solved when all of it can.
 * A language that was deleted is no longer of it.
 */
@Component
class TemplateAlarms {

    /** What a language comes to that Meta has taken away. What waits for its first review was never there. */
    private static final Set<TemplateStatus> TAKEN = Set.of(
            TemplateStatus.PAUSED,
            TemplateStatus.REJECTED,
            TemplateStatus.DISABLED,
            TemplateStatus.PENDING_DELETION,
            TemplateStatus.DELETED,
            TemplateStatus.LIMIT_EXCEEDED,
            TemplateStatus.ARCHIVED,
            TemplateStatus.LOCKED);

    private final Alarms alarms;
    private final Templates templates;

    TemplateAlarms(Alarms alarms, Templates templates) {
        this.alarms = alarms;
        this.templates = templates;
    }

    @EventListener
    void on(TemplateStatusChanged changed) {
        var variant = changed.variant();
        if (changed.before() == TemplateStatus.APPROVED && TAKEN.contains(changed.after())) {
            raise(
                    variant.workspace(),
                    variant.template(),
                    Map.of(
                            "name", variant.templateName(),
                            "language", variant.language(),
                            "status", word(changed.after()),
                            "detail", changed.reason() == null ? "" : changed.reason()));
        } else if (changed.after() == TemplateStatus.APPROVED) {
            lifted(variant.workspace(), variant.template());
        }
    }

    /** WhatsApp refused it with an error code, or it is paused: what says it waits. */
    void held(WorkspaceId workspace, UUID template, String detail) {
        templates.find(workspace, template).ifPresent(found -> {
            String taken = found.variants().stream()
                    .filter(variant -> TAKEN.contains(variant.status()))
                    .map(variant -> word(variant.status()))
                    .findFirst()
                    .orElse("refused");
            raise(workspace, template, Map.of("name", found.name(), "language", "", "status", taken, "detail", detail));
        });
    }

    /** Something that kept it is over; perhaps not all. */
    void lifted(WorkspaceId workspace, UUID template) {
        boolean usable = templates.find(workspace, template).stream()
                .flatMap(known -> known.variants().stream())
                .map(Variant::status)
                .noneMatch(status -> TAKEN.contains(status) && status != TemplateStatus.DELETED);
        if (usable) {
            alarms.solve(workspace, key(template));
        }
    }

    private void raise(WorkspaceId workspace, UUID template, Map<String, String> parameters) {
        alarms.raise(
                workspace,
                new NewAlarm(AlarmKind.TEMPLATE_UNUSABLE, key(template), AlarmObject.template(template), parameters));
    }

    private static String word(TemplateStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String key(UUID template) {
        return "template:" + template;
    }
}
