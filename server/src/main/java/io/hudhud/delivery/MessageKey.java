package io.hudhud.delivery;

/** Where a message stands in the ledger, within its workspace. */
public record MessageKey(int period, long origin, long id) {

    /** The address that people and programs use: {@code 202611-12-345}. */
    public String address() {
        return period + "-" + origin + "-" + id;
    }

    /** @throws IllegalArgumentException when {@code address} is not of that form */
    public static MessageKey parse(String address) {
        String[] parts = address.split("-", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not the address of a message");
        }
        return new MessageKey(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}
