package io.hudhud.delivery.pump;

import io.hudhud.contact.Recipient;
import io.hudhud.delivery.Content;
import io.hudhud.delivery.Echo;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageSource.Addressed;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.ledger.Fact;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.delivery.pump.IntentStore.Waiting;
import io.hudhud.link.KeepLinks;
import io.hudhud.link.LinkedMessage;
import io.hudhud.whatsapp.Addressee;
import io.hudhud.whatsapp.MessageRequest;
import io.hudhud.whatsapp.RateCards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is to become of each message of a slice, while an intent is worked out. */
final class SlicePlan {

    private record Taken(Waiting message, Recipient to) {}

    private record Values(Waiting message, @Nullable String variant, String contents) {}

    private final Origin origin;
    private final SenderState sender;
    private final Instant now;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Fact> skips = new ArrayList<>();
    private final List<Outgoing> outgoing = new ArrayList<>();
    private final List<Values> values = new ArrayList<>();
    private final List<KeepLinks.Kept> links = new ArrayList<>();
    private final List<String> linksKept = new ArrayList<>();
    private final Map<Instant, List<Waiting>> postponed = new TreeMap<>();

    SlicePlan(Origin origin, SenderState sender, Instant now) {
        this.origin = origin;
        this.sender = sender;
        this.now = now;
    }

    Origin origin() {
        return origin;
    }

    Instant now() {
        return now;
    }

    List<Fact> skips() {
        return skips;
    }

    List<Outgoing> outgoing() {
        return outgoing;
    }

    /** What leads somewhere in what leaves. A message that is put back and said again gets others: these stay unknown. */
    List<KeepLinks.Kept> links() {
        return links;
    }

    /** Tokens of links in what leaves that were kept when it was asked for. */
    List<String> linksKept() {
        return linksKept;
    }

    Map<Instant, List<Waiting>> postponed() {
        return postponed;
    }

    /** What WhatsApp's list asks for all that leaves; where no rate is known, nothing is added. */
    long estimatedMicros() {
        return outgoing.stream().mapToLong(Outgoing::estimatedMicros).sum();
    }

    List<Recipient> people() {
        return taken.stream().map(Taken::to).toList();
    }

    List<Addressed> addressed() {
        return taken.stream()
                .map(each -> new Addressed(key(each.message()), each.to()))
                .toList();
    }

    void take(Waiting message, Recipient to) {
        taken.add(new Taken(message, to));
    }

    void skip(Waiting message, Reason reason, String detail) {
        skips.add(Fact.of(origin.workspace(), key(message), message.attempt(), MessageState.SKIPPED, reason));
        if (!detail.isEmpty()) {
            values.add(new Values(
                    message,
                    null,
                    JsonNodeFactory.instance.objectNode().put("skipped", detail).toString()));
        }
    }

    void postpone(Waiting message, Instant dueAt) {
        postponed.computeIfAbsent(dueAt, due -> new ArrayList<>()).add(message);
    }

    /**
     * Keeps those who cost no reach and up to {@code left} others; the rest goes back.
     *
     * @return the new people among those kept
     */
    List<Recipient> keep(Set<Long> free, int left) {
        var counted = new ArrayList<Recipient>();
        for (var each : List.copyOf(taken)) {
            if (free.contains(each.to().id())) {
                continue;
            }
            if (counted.size() < left) {
                counted.add(each.to());
            } else {
                taken.remove(each);
                postpone(each.message(), now);
            }
        }
        return counted;
    }

    /** Takes the contents of {@link #addressed}, in its order. */
    void fill(List<Content> contents) {
        for (int i = 0; i < contents.size(); i++) {
            var each = taken.get(i);
            switch (contents.get(i)) {
                case Content.Ready ready -> send(each, ready);
                case Content.Skip(var reason, var detail) -> skip(each.message(), reason, detail);
            }
        }
    }

    private void send(Taken each, Content.Ready ready) {
        if (!Addressee.isPossible(each.to().phone(), each.to().bsuid())) {
            skip(each.message(), Reason.NO_ADDRESS, "");
            return;
        }
        var echo = new Echo(key(each.message()), each.message().attempt());
        outgoing.add(new Outgoing(
                echo.key(),
                echo.attempt(),
                MessageRequest.of(
                        sender.detours().route(sender.route(), origin.id(), ready.category(), now),
                        new Addressee(each.to().phone(), each.to().bsuid()),
                        echo.toString(),
                        ready.type(),
                        ready.object()),
                estimate(each.to(), ready)));
        values.add(new Values(each.message(), ready.variant(), ready.values()));
        var carrier = new LinkedMessage(
                origin.period(),
                origin.id(),
                each.message().id(),
                each.message().contact());
        ready.links().forEach(link -> links.add(new KeepLinks.Kept(carrier, link)));
        linksKept.addAll(ready.linksKept());
    }

    private long estimate(Recipient to, Content.Ready ready) {
        return to.phone() == null
                ? 0
                : RateCards.price(to.phone(), ready.category(), now)
                        .map(RateCards.Rate::usdMicros)
                        .orElse(0L);
    }

    void writeValues(IntentStore intents) {
        if (!values.isEmpty()) {
            intents.keepValues(
                    origin,
                    values.stream().map(kept -> kept.message().id()).toList(),
                    values.stream().map(kept -> kept.message().attempt()).toList(),
                    values.stream().map(Values::variant).toArray(String[]::new),
                    values.stream().map(Values::contents).toArray(String[]::new));
        }
    }

    private MessageKey key(Waiting message) {
        return new MessageKey(origin.period(), origin.id(), message.id());
    }
}
