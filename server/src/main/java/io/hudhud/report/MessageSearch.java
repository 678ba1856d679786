package io.hudhud.report;

import io.hudhud.contact.ContactSearch;
import io.hudhud.delivery.MessageFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of a campaign. All that is given has to hold.
 *
 * @param optedOut to people who answered it with a stop
 * @param person to people who are found so
 */
public record MessageSearch(MessageFilter messages, boolean optedOut, ContactSearch.@Nullable Query person) {

    boolean isByPerson() {
        return optedOut || person != null;
    }
}
