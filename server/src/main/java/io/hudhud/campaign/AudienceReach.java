package io.hudhud.campaign;

import io.hudhud.contact.Standing;
import io.hudhud.delivery.Reason;
import io.hudhud.template.Category;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people a campaign would reach. {@code targeted} is the sum of those who are skipped and those who are sent to.
 * Texts that become too long, and values that cannot be written as their format asks, only show at the send.
 *
 * @param targeted after the person's own exclusions, before the rules
 * @param belowConsentGrade left out by the campaign's minimum grade, and so not targeted
 * @param skipped by the first reason that holds
 * @param missing by variable: of those skipped for a missing value, whom it concerns; one person may miss several
 * @param toSend who would get it
 * @param byConsent of {@code toSend}
 * @param variants of {@code toSend}
 */
public record AudienceReach(
        long targeted,
        long belowConsentGrade,
        Map<Reason, Long> skipped,
        List<MissingValue> missing,
        long toSend,
        Map<Standing, Long> byConsent,
        List<VariantShare> variants) {

    /** People without a value for a variable that has no fallback. */
    public record MissingValue(String variable, long people) {}

    /** @param language of the variant; absent for people who cannot be told apart while no template is chosen */
    public record VariantShare(
            @Nullable String language, @Nullable Category category, long people) {}
}
