package io.hudhud.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Message ids in the form of WhatsApp's: {@code wamid.} and Base64 of the person's number and a hexadecimal serial. The serial holds the
 * message's ordinal, so that no index of ids is needed, and a number of this run, so that ids of two runs differ.
 */
public final class MessageId {
    private static final byte[] HEAD = {0x1c, 0x18};
    private static final byte[] MIDDLE = {0x15, 0x02, 0x00, 0x11, 0x18, 0x14};
    private static final int SERIAL = 20;
    private static final int INBOUND = 1;
    private final int run;

    public MessageId(long run) {
        this.run = (int) run;
    }

    /** The id of a message sent to {@code person}: digits of the phone, or a user id. */
    public String ofSent(String person, int ordinal) {
        return of(person, 0, ordinal);
    }

    public String ofInbound(String person, int ordinal) {
        return of(person, INBOUND, ordinal);
    }

    /** Whose number or user id is in an id; empty when it was not made here. */
    public static String personOf(String id) {
        try {
            byte[] bytes = Base64.getDecoder().decode(id.substring(id.indexOf('.') + 1));
            return bytes.length > HEAD.length && bytes.length > HEAD.length + bytes[HEAD.length]
                    ? new String(bytes, HEAD.length + 1, Math.max(0, bytes[HEAD.length]), StandardCharsets.US_ASCII)
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String of(String person, int kind, int ordinal) {
        byte[] name = person.getBytes(StandardCharsets.US_ASCII);
        byte[] id = new byte[HEAD.length + 1 + name.length + MIDDLE.length + SERIAL + 1];
        int at = 0;
        System.arraycopy(HEAD, 0, id, at, HEAD.length);
        at += HEAD.length;
        id[at++] = (byte) name.length;
        System.arraycopy(name, 0, id, at, name.length);
        at += name.length;
        System.arraycopy(MIDDLE, 0, id, at, MIDDLE.length);
        at += MIDDLE.length;
        at = hex(id, at, run, 8);
        at = hex(id, at, kind, 4);
        hex(id, at, ordinal, 8);
        return "wamid." + Base64.getEncoder().encodeToString(id);
    }

    private static int hex(byte[] into, int at, int value, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            into[at++] = (byte) Character.toUpperCase(Character.forDigit(value >>> shift & 15, 16));
        }
        return at;
    }
}
