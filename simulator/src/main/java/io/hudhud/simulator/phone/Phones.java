package io.hudhud.simulator.phone;

import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.limit.SlidingLimit;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Template;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The handsets that are kept, at most {@value #MOST_PHONES} with {@value Phone#MOST_MESSAGES} messages each, so that a load test of
 * millions costs nothing here. While there is room every phone is kept. After that a new one takes the place of the one that was quiet
 * the longest, at most {@value #NEW_PER_SECOND} times a second: for all others a send costs one look into a map. Phones that somebody has
 * opened stay until nothing but opened ones is left. Messages are kept as they came and drawn only when somebody looks.
 */
public final class Phones {
    static final int MOST_PHONES = 200;
    static final int NEW_PER_SECOND = 10;
    private static final Comparator<Phone> FIRST_TO_GO =
            Comparator.comparingLong(Phone::openedAt).thenComparingLong(Phone::activeAt);

    private final SimulatorTime time;
    private final Map<Long, Phone> phones = new ConcurrentHashMap<>();
    private final SlidingLimit replacements = new SlidingLimit(NEW_PER_SECOND);
    private final LongAdder passedOver = new LongAdder();

    public Phones(SimulatorTime time) {
        this.time = time;
    }

    /** A message to this person was accepted. */
    public void sent(PhoneNumber number, long person, int ordinal, @Nullable Template template, Bytes body) {
        Phone phone = keptOrNew(person);
        if (phone == null) {
            passedOver.increment();
        } else {
            phone.sent(number, time.millis(), body, ordinal, template);
        }
    }

    /** This person wrote, tapped or chose something; {@code name} is the profile name that was shown, if it was not the usual one. */
    public void received(
            PhoneNumber number,
            long person,
            String id,
            ObjectNode content,
            @Nullable String quoted,
            @Nullable String name) {
        Phone phone = keptOrNew(person);
        if (phone == null) {
            passedOver.increment();
        } else {
            phone.received(number, time.millis(), Bytes.of(Json.bytes(content)), id, quoted, name);
        }
    }

    /** The business marked this person's message as read, and perhaps asked for a typing indicator. */
    public void readByBusiness(long person, String id, boolean types) {
        Phone phone = phones.get(person);
        if (phone != null) {
            phone.readByBusiness(id, types, time.millis());
        }
    }

    public void forgetAll() {
        phones.clear();
        passedOver.reset();
    }

    /** The phone that a person opens: from now on it is kept. */
    Phone.State open(long person) {
        Phone phone = keep(person);
        phone.opened(time.millis());
        return phone.state(time.millis());
    }

    /** The phone with its messages; null when it is not kept. */
    Phone.@Nullable State find(long person) {
        Phone phone = phones.get(person);
        return phone == null ? null : phone.state(time.millis());
    }

    /** All phones with messages, the one with the newest first. */
    List<Phone.State> newestFirst() {
        long now = time.millis();
        return phones.values().stream()
                .map(phone -> phone.state(now))
                .filter(phone -> !phone.messages().isEmpty())
                .sorted(Comparator.comparingLong(Phone.State::activeAt)
                        .reversed()
                        .thenComparingLong(Phone.State::person))
                .toList();
    }

    /** How many messages were to or from phones that are not kept. */
    long passedOver() {
        return passedOver.sum();
    }

    private @Nullable Phone keptOrNew(long person) {
        Phone known = phones.get(person);
        if (known != null) {
            return known;
        }
        boolean room = phones.size() < MOST_PHONES || replacements.tryAt(System.nanoTime());
        return room ? keep(person) : null;
    }

    private synchronized Phone keep(long person) {
        Phone known = phones.get(person);
        if (known != null) {
            return known;
        }
        if (phones.size() >= MOST_PHONES) {
            phones.values().stream().min(FIRST_TO_GO).ifPresent(quiet -> phones.remove(quiet.person()));
        }
        var phone = new Phone(person);
        phones.put(person, phone);
        return phone;
    }
}
