package io.hudhud.report;

import io.hudhud.contact.ContactSearch;
import io.hudhud.delivery.FindMessages;
import io.hudhud.delivery.FindMessages.Found;
import io.hudhud.delivery.MessageFilter;
import io.hudhud.delivery.MessageRow;
import io.hudhud.inbox.OptOutCauses;
import io.hudhud.shared.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds messages by whom they are for. People are found by their own index, newest first, and their messages by the ledger's
 * key; in a small campaign its messages are gone through instead, since most people who are found would not be in it. What
 * takes too long is broken off.
 */
@Component
class FindByPerson {

    /** Of so many messages the names are gone through in a few steps. */
    private static final long SMALL = 10_000;

    private static final int AT_ONCE = 500;
    private static final long LONGEST = Duration.ofMillis(35).toNanos();
    private static final Comparator<MessageRow> NEWEST_FIRST =
            Comparator.comparingLong(MessageRow::contact).reversed();

    private final FindMessages messages;
    private final ContactSearch contacts;
    private final OptOutCauses optOuts;

    FindByPerson(FindMessages messages, ContactSearch contacts, OptOutCauses optOuts) {
        this.messages = messages;
        this.contacts = contacts;
        this.optOuts = optOuts;
    }

    Found page(WorkspaceId workspace, long origin, MessageSearch search, @Nullable Long last, int limit) {
        return way(workspace, origin, search).page(last, limit);
    }

    /** All of them, in short pages. */
    void all(WorkspaceId workspace, long origin, MessageSearch search, Consumer<MessageRow> each) {
        var way = way(workspace, origin, search);
        Long last = null;
        do {
            var found = way.page(last, AT_ONCE);
            found.items().forEach(each);
            last = found.next();
        } while (last != null);
    }

    /** One way of going through the messages: where it goes on means something in this way only. */
    private interface Way {
        Found page(@Nullable Long last, int limit);
    }

    private Way way(WorkspaceId workspace, long origin, MessageSearch search) {
        var person = search.person();
        if (search.optedOut()) {
            return (last, limit) -> ofPeople(
                    workspace,
                    origin,
                    search.messages(),
                    before -> optOuts.contacts(workspace, origin, before, AT_ONCE),
                    person,
                    last,
                    limit);
        }
        if (person == null) {
            throw new IllegalArgumentException("nobody is looked for");
        }
        Long targeted = messages.total(workspace, origin, MessageFilter.ALL);
        return targeted != null && targeted <= SMALL
                ? (last, limit) ->
                        amongMessages(workspace, origin, search.messages(), person, last == null ? 0 : last, limit)
                : (last, limit) -> ofPeople(
                        workspace,
                        origin,
                        search.messages(),
                        before -> contacts.ids(workspace, person, before, AT_ONCE),
                        null,
                        last,
                        limit);
    }

    /** Up to {@link #AT_ONCE} people with a lower id, the highest first. */
    private interface People {
        List<Long> before(long contact);
    }

    /** A campaign has one message per person: the last person is where to go on. */
    private Found ofPeople(
            WorkspaceId workspace,
            long origin,
            MessageFilter filter,
            People people,
            ContactSearch.@Nullable Query alsoFound,
            @Nullable Long last,
            int limit) {
        long began = System.nanoTime();
        var items = new ArrayList<MessageRow>();
        long before = last == null ? Long.MAX_VALUE : last;
        long scanned = 0;
        do {
            var some = people.before(before);
            Collection<Long> wanted =
                    alsoFound == null || some.isEmpty() ? some : contacts.among(workspace, alsoFound, some);
            var rows = wanted.isEmpty()
                    ? List.<MessageRow>of()
                    : messages.toPeople(workspace, origin, filter, wanted).stream()
                            .sorted(NEWEST_FIRST)
                            .toList();
            scanned += some.size();
            for (var row : rows) {
                if (items.size() == limit) {
                    return new Found(items, items.getLast().contact(), scanned);
                }
                items.add(row);
            }
            if (some.size() < AT_ONCE) {
                return new Found(items, null, scanned);
            }
            before = some.getLast();
        } while (System.nanoTime() - began < LONGEST);
        return new Found(items, before, scanned);
    }

    private Found amongMessages(
            WorkspaceId workspace,
            long origin,
            MessageFilter filter,
            ContactSearch.Query person,
            long last,
            int limit) {
        long began = System.nanoTime();
        var items = new ArrayList<MessageRow>();
        Long after = last;
        long scanned = 0;
        while (after != null && System.nanoTime() - began < LONGEST) {
            var found = messages.page(workspace, origin, filter, after, AT_ONCE);
            scanned += found.scanned();
            var people = contacts.among(
                    workspace,
                    person,
                    found.items().stream().map(MessageRow::contact).toList());
            for (var row : found.items()) {
                if (people.contains(row.contact())) {
                    if (items.size() == limit) {
                        return new Found(items, items.getLast().key().id(), scanned);
                    }
                    items.add(row);
                }
            }
            after = found.next();
        }
        return new Found(items, after, scanned);
    }
}
