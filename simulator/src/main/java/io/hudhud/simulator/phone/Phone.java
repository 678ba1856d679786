package io.hudhud.simulator.phone;

import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's handset with the newest messages. */
final class Phone {
    static final int MOST_MESSAGES = 50;
    /** A text of 4,096 characters has a third of it; ten thousand messages of this size would be 320 MB. */
    private static final int MOST_BYTES = 32 * 1024;
    /** How long a typing indicator lasts. Source: Meta, typing indicators, 2025. */
    private static final long TYPING_MILLIS = 25_000;

    private final long person;
    private final Deque<Kept> messages = new ArrayDeque<>();
    private long last;
    private long activeAt;
    private long openedAt;
    private long readUntil;
    private long typingUntil;
    private @Nullable String name;

    Phone(long person) {
        this.person = person;
    }

    /** What a phone holds at one moment. */
    record State(
            long person, @Nullable String name, List<Kept> messages, long activeAt, long readUntil, boolean typing) {}

    long person() {
        return person;
    }

    synchronized void sent(PhoneNumber number, long at, Bytes content, int ordinal, @Nullable Template template) {
        typingUntil = 0;
        add(new Kept.Sent(++last, number, at, fitting(content), ordinal, template));
    }

    synchronized void received(
            PhoneNumber number, long at, Bytes content, String id, @Nullable String quoted, @Nullable String newName) {
        if (newName != null) {
            name = newName;
        }
        add(new Kept.Received(++last, number, at, fitting(content), id, quoted));
    }

    /** The business has read this message of the person, and with it all before; it may also show that it types. */
    synchronized void readByBusiness(String id, boolean types, long now) {
        for (Kept kept : messages) {
            if (kept instanceof Kept.Received received && received.id().equals(id)) {
                readUntil = Math.max(readUntil, received.nth());
                typingUntil = types ? now + TYPING_MILLIS : 0;
            }
        }
    }

    synchronized void opened(long now) {
        openedAt = now;
    }

    synchronized State state(long now) {
        return new State(person, name, List.copyOf(messages), activeAt, readUntil, now < typingUntil);
    }

    synchronized long openedAt() {
        return openedAt;
    }

    synchronized long activeAt() {
        return activeAt;
    }

    private void add(Kept kept) {
        if (messages.size() == MOST_MESSAGES) {
            messages.removeFirst();
        }
        messages.addLast(kept);
        activeAt = kept.at();
    }

    private static @Nullable Bytes fitting(Bytes content) {
        return content.size() <= MOST_BYTES ? content : null;
    }
}
