package io.hudhud.delivery;

import java.time.Instant;

/**
 * One message to one contact, asked for by itself.
 *
 * @param dedup what makes it the same message when it is asked for again; the ledger refuses a second one for the contact
 */
public record NewMessage(long contact, long dedup, Instant dueAt) {}
