package io.hudhud.template.web;

import io.hudhud.template.TemplateStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many templates each tab over the list has; one with languages of two statuses counts in both.
 *
 * @param draft what is being written, whatever the filters say
 * @param other disabled, archived, about to be deleted, in appeal, beyond a limit, locked, or of a status that Meta added
 */
record TabCounts(long all, long draft, long approved, long pending, long rejected, long paused, long other) {

    /** @param counts by status; under null all that are not deleted */
    static TabCounts of(Map<@Nullable TemplateStatus, Long> counts, long drafts) {
        long other = 0;
        for (var count : counts.entrySet()) {
            var status = count.getKey();
            boolean hasATab = status == null
                    || switch (status) {
                        case APPROVED, PENDING, REJECTED, PAUSED, DELETED -> true;
                        case DISABLED, IN_APPEAL, PENDING_DELETION, LIMIT_EXCEEDED, ARCHIVED, LOCKED, UNKNOWN -> false;
                    };
            other += hasATab ? 0 : count.getValue();
        }
        return new TabCounts(
                counts.getOrDefault(null, 0L),
                drafts,
                counts.getOrDefault(TemplateStatus.APPROVED, 0L),
                counts.getOrDefault(TemplateStatus.PENDING, 0L),
                counts.getOrDefault(TemplateStatus.REJECTED, 0L),
                counts.getOrDefault(TemplateStatus.PAUSED, 0L),
                other);
    }
}
