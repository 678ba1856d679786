package io.hudhud.report;

import io.hudhud.delivery.Ledger;
import io.hudhud.delivery.MessageFilter;
import io.hudhud.delivery.MessageRow;
import io.hudhud.report.words.Words;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
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

    private final Ledger ledger;
    private final PersonNames names;

    CampaignMessageList(Ledger ledger, PersonNames names) {
        this.ledger = ledger;
        this.names = names;
    }

    /** In the order in which they were frozen. */
    public Page<MessageView> page(
            Caller caller, long origin, MessageFilter filter, @Nullable Cursor cursor, int limit, Words words) {
        var after = cursor == null ? null : Long.toString(cursor.number(0));
        var page = ledger.list(caller.workspace(), origin, filter, after, limit);
        String next = page.next();
        return new Page<>(
                named(caller, page.items(), words),
                next == null ? null : Cursor.after(next).encode());
    }

    /** All of them, without ever holding more than a few hundred. */
    public void all(Caller caller, long origin, MessageFilter filter, Words words, Consumer<MessageView> each) {
        var waiting = new ArrayList<MessageRow>(NAMED_TOGETHER);
        ledger.export(caller.workspace(), origin, filter, message -> {
            waiting.add(message);
            if (waiting.size() == NAMED_TOGETHER) {
                named(caller, waiting, words).forEach(each);
                waiting.clear();
            }
        });
        named(caller, waiting, words).forEach(each);
    }

    private List<MessageView> named(Caller caller, List<MessageRow> messages, Words words) {
        var persons = names.of(
                caller, messages.stream().map(MessageRow::contact).distinct().toList());
        return messages.stream()
                .map(message -> MessageView.of(
                        message,
                        persons.getOrDefault(message.contact(), Person.of(message.contact(), null, true)),
                        words))
                .toList();
    }
}
