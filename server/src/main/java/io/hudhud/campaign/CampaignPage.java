package io.hudhud.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of campaigns, which can be turned both ways.
 *
 * @param next the cursor for the page after this one; absent on the last
 * @param previous the cursor for the page before; absent on the first
 * @param total how many campaigns there are on all pages together
 */
public record CampaignPage(
        List<CampaignLine> items,
        @Nullable String next,
        @Nullable String previous,
        long total) {}
