package io.hudhud.inbox.words;

/** What a phrase asks for. */
public enum Wish {
    /** No more marketing; clear by itself. */
    STOP,
    /** No more marketing, or an order to be cancelled: only what it answers can tell. */
    UNCLEAR,
    /** Marketing again after a stop. */
    START,
    /** Nothing of the kind. */
    NONE
}
