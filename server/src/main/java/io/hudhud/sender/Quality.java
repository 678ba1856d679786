package io.hudhud.sender;

/** What WhatsApp thinks of a number, from how people react to its messages. */
public enum Quality {
    GREEN,
    YELLOW,
    RED,
    UNKNOWN
}
