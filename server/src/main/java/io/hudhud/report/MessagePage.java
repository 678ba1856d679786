package io.hudhud.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a campaign's messages.
 *
 * @param next the cursor that asks for what follows, absent on the last page. A page may have fewer messages than asked for,
 *     even none, and yet one: what is rare and not listed is looked for step by step
 * @param total how many match in all, exactly; absent where nothing counts just this, as in a search
 * @param scanned how many messages were looked at to find these
 */
public record MessagePage(
        List<MessageView> items,
        @Nullable String next,
        @Nullable Long total,
        long scanned) {}
