package io.hudhud.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenContacts;
import io.hudhud.testing.GivenLedger;
import io.hudhud.testing.GivenOrigins;
import io.hudhud.testing.GivenSenders;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.testing.HudhudTest;
import io.hudhud.testing.LedgerTruth;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever way a page is found, the pages together are what a look at every message gives. */
@HudhudTest
class FindMessagesTest {

    private static final int PEOPLE = 400;

    @Autowired
    GivenWorkspaces workspaces;

    @Autowired
    GivenSenders senders;

    @Autowired
    GivenContacts contacts;

    @Autowired
    GivenOrigins given;

    @Autowired
    GivenLedger ledger;

    @Autowired
    FindMessages messages;

    @Autowired
    LedgerTruth truth;

    @Autowired
    Clock clock;

    private @Nullable Origin origin;

    @BeforeEach
    void messagesOfManyFates() {
        var sender = senders.aSender(workspaces.aWorkspace().id());
        var people = new ArrayList<>(contacts.contactsOptedIn(sender.workspace(), PEOPLE));
        people.add(contacts.contact(sender.workspace()).saved());
        origin = ledger.frozen(sender.workspace(), given.origin(sender, people));
        var random = new Random(7);
        ledger.learns(ledger.messages(origin()).stream()
                .flatMap(key -> fates(key, random).stream())
                .toList());
    }

    @Test
    void thePagesOfEveryFilterAreThoseThatMatch() {
        var everything = walk(MessageFilter.ALL, 500);
        assertThat(everything).hasSize(PEOPLE + 1);
        var filters = new ArrayList<MessageFilter>();
        for (var state : MessageState.values()) {
            filters.add(MessageFilter.of(Set.of(state), Set.of(), Set.of()));
        }
        for (var milestone : Milestone.values()) {
            filters.add(MessageFilter.reached(milestone));
        }
        filters.add(MessageFilter.of(EnumSet.of(MessageState.FAILED, MessageState.SKIPPED), Set.of(), Set.of()));
        filters.add(MessageFilter.of(Set.of(), Set.of(Reason.WHATSAPP), Set.of(131026)));
        filters.add(MessageFilter.of(Set.of(), Set.of(Reason.NO_CONSENT), Set.of()));
        filters.add(MessageFilter.of(Set.of(MessageState.FAILED), Set.of(), Set.of(131047)));
        filters.add(new MessageFilter(Set.of(), Set.of(), Set.of(), null, true, false));
        filters.add(new MessageFilter(Set.of(), Set.of(), Set.of(), null, false, true));
        filters.add(
                new MessageFilter(Set.of(MessageState.FAILED), Set.of(), Set.of(), Milestone.ACCEPTED, false, false));
        for (var filter : filters) {
            var expected =
                    everything.stream().filter(row -> matches(row, filter)).toList();
            assertThat(walk(filter, 7)).as("%s", filter).isEqualTo(expected);
            Long total = messages.total(workspace(), origin().id(), filter);
            if (total != null) {
                assertThat(total).as("%s", filter).isEqualTo(expected.size());
            }
        }
        truth.countersAreExact(workspace(), origin().id());
    }

    @Test
    void whoLeftAFateIsNotInItsListAnyMore() {
        var failed = walk(MessageFilter.of(Set.of(MessageState.FAILED), Set.of(), Set.of()), 500);
        ledger.learns(List.of(Fact.of(workspace(), failed.getFirst().key(), 1, MessageState.DELIVERED, null)));
        assertThat(walk(MessageFilter.of(Set.of(MessageState.FAILED), Set.of(), Set.of()), 500))
                .isEqualTo(failed.subList(1, failed.size()));
    }

    private List<Fact> fates(MessageKey key, Random random) {
        var now = clock.instant();
        var accepted = Fact.accepted(workspace(), key, 1, random.nextInt(10) == 0, now, "wamid." + key.id());
        return switch (random.nextInt(8)) {
            case 0 -> List.of();
            case 1 -> List.of(Fact.refused(workspace(), key, 1, 131026, now));
            case 2 -> List.of(accepted, Fact.refused(workspace(), key, 1, 131047, now));
            case 3 -> List.of(accepted, Fact.of(workspace(), key, 1, MessageState.READ, null));
            case 4 -> List.of(accepted, Fact.replied(workspace(), key, now));
            case 5 -> List.of(accepted, Fact.of(workspace(), key, 2, MessageState.WAITING, null));
            case 6 -> List.of(Fact.inDoubt(workspace(), key, 1));
            default -> List.of(accepted);
        };
    }

    private List<MessageRow> walk(MessageFilter filter, int limit) {
        var all = new ArrayList<MessageRow>();
        Long after = 0L;
        while (after != null) {
            var page = messages.page(workspace(), origin().id(), filter, after, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            after = page.next();
        }
        return all;
    }

    private static boolean matches(MessageRow row, MessageFilter filter) {
        return (filter.states().isEmpty() || filter.states().contains(row.state()))
                && (filter.reasons().isEmpty()
                        || (row.reason() != null && filter.reasons().contains(row.reason())))
                && (filter.errorCodes().isEmpty()
                        || (row.errorCode() != null && filter.errorCodes().contains(row.errorCode())))
                && (filter.reached() == null || hasReached(row, filter.reached()))
                && (!filter.held() || row.held())
                && (!filter.retrying() || (row.state() == MessageState.WAITING && row.attempt() > 1));
    }

    private static boolean hasReached(MessageRow row, Milestone milestone) {
        return switch (milestone) {
            case ACCEPTED -> row.acceptedAt() != null;
            case SENT -> row.sentAt() != null;
            case DELIVERED -> row.deliveredAt() != null;
            case READ -> row.readAt() != null;
            case REPLIED -> row.repliedAt() != null;
            case CLICKED -> row.clickedAt() != null;
        };
    }

    private WorkspaceId workspace() {
        return origin().workspace();
    }

    private Origin origin() {
        return Objects.requireNonNull(origin);
    }
}
