package io.hudhud.report;

import io.hudhud.delivery.FindMessages;
import io.hudhud.delivery.MessageFilter;
import io.hudhud.delivery.MessageRow;
import io.hudhud.inbox.OptOutCauses;
import io.hudhud.report.words.Words;
import io.hudhud.shared.Cursor;
import io.hudhud.workspace.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The messages of an origin one by one, with names. */
@Component
public class CampaignMessageList {

    /** How many messages get their names at once. */
    private static final int NAMED_TOGETHER = 500;

    private final FindMessages messages;
    private final FindByPerson byPerson;
    private final OptOutCauses optOuts;
    private final PersonNames names;

    CampaignMessageList(FindMessages messages, FindByPerson byPerson, OptOutCauses optOuts, PersonNames names) {
        this.messages = messages;
        this.byPerson = byPerson;
        this.optOuts = optOuts;
        this.names = names;
    }

    /** In the order in which they were frozen; where people are looked for, the newest contacts first. */
    public MessagePage page(
            Caller caller, long origin, MessageSearch search, @Nullable Cursor cursor, int limit, Words words) {
        Long after = cursor == null ? null : cursor.number(0);
        var found = search.isByPerson()
                ? byPerson.page(caller.workspace(), origin, search, after, limit)
                : messages.page(caller.workspace(), origin, search.messages(), after == null ? 0 : after, limit);
        return new MessagePage(
                named(caller, found.items(), words),
                found.next() == null ? null : Cursor.after(found.next()).encode(),
                total(caller, origin, search),
                found.scanned());
    }

    private @Nullable Long total(Caller caller, long origin, MessageSearch search) {
        if (search.person() != null) {
            return null;
        }
        if (!search.optedOut()) {
            return messages.total(caller.workspace(), origin, search.messages());
        }
        return search.messages().equals(MessageFilter.ALL) ? optOuts.count(caller.workspace(), origin) : null;
    }

    /** All of them, without ever holding more than a few hundred. */
    public void all(Caller caller, long origin, MessageSearch search, Words words, Consumer<MessageView> each) {
        var waiting = new ArrayList<MessageRow>(NAMED_TOGETHER);
        Consumer<MessageRow> gathered = message -> {
            waiting.add(message);
            if (waiting.size() == NAMED_TOGETHER) {
                named(caller, waiting, words).forEach(each);
                waiting.clear();
            }
        };
        if (search.isByPerson()) {
            byPerson.all(caller.workspace(), origin, search, gathered);
        } else {
            messages.export(caller.workspace(), origin, search.messages(), gathered);
        }
        named(caller, waiting, words).forEach(each);
    }

    private List<MessageView> named(Caller caller, List<MessageRow> rows, Words words) {
        var persons = names.of(
                caller, rows.stream().map(MessageRow::contact).distinct().toList());
        return rows.stream()
                .map(message -> MessageView.of(
                        message,
                        persons.getOrDefault(message.contact(), Person.of(message.contact(), null, true)),
                        words))
                .toList();
    }
}
