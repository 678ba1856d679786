package io.hudhud.simulator.json;

import java.nio.charset.StandardCharsets;

/** Raw bytes that are handed on as they are. Nobody copies them, so nobody may change them. */
public final class Bytes {
    public static final Bytes NONE = new Bytes(new byte[0]);
    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    public static Bytes of(byte[] array) {
        return new Bytes(array);
    }

    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] array() {
        return array;
    }

    public int size() {
        return array.length;
    }
}
