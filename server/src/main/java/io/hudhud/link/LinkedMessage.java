package io.hudhud.link;

/** The message that carries a link, by its place in delivery's ledger. */
public record LinkedMessage(int period, long origin, long message, long contact) {}
