package io.hudhud.alarm;

import io.hudhud.shared.WorkspaceId;
import java.util.Locale;
import java.util.UUID;

/** What an alarm is about: what a person opens next. */
public record AlarmObject(Kind kind, String id) {

    /** What can be opened. */
    public enum Kind {
        CAMPAIGN,
        SENDER,
        TEMPLATE,
        WORKSPACE;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofSlug(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT));
        }
    }

    static AlarmObject campaign(UUID id) {
        return new AlarmObject(Kind.CAMPAIGN, id.toString());
    }

    static AlarmObject sender(UUID id) {
        return new AlarmObject(Kind.SENDER, id.toString());
    }

    static AlarmObject template(UUID id) {
        return new AlarmObject(Kind.TEMPLATE, id.toString());
    }

    static AlarmObject workspace(WorkspaceId id) {
        return new AlarmObject(Kind.WORKSPACE, Long.toString(id.value()));
    }
}
