package io.hudhud.campaign;

import io.hudhud.shared.Purpose;
import io.hudhud.workspace.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns a list shows; what is absent or empty does not filter.
 *
 * @param text part of the campaign's or its template's name, in any case and any spelling of Arabic letters
 * @param label one that the campaign carries
 * @param from launched at or after this; for drafts: made at or after this
 * @param until the same, before
 * @param approval only drafts whose approval this person may give, of those that wait for one
 */
public record CampaignFilter(
        Set<CampaignState> states,
        @Nullable String text,
        @Nullable String label,
        @Nullable Purpose purpose,
        @Nullable UUID sender,
        @Nullable UUID template,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Actor approval) {

    public static final CampaignFilter ALL =
            new CampaignFilter(Set.of(), null, null, null, null, null, null, null, null);

    public CampaignFilter {
        states = Set.copyOf(states);
    }

    /** The same, of whatever state. */
    CampaignFilter ofAnyState() {
        return in(Set.of());
    }

    CampaignFilter in(Set<CampaignState> others) {
        return new CampaignFilter(others, text, label, purpose, sender, template, from, until, approval);
    }
}
