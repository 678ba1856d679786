package io.hudhud.bench.ledger;

/**
 * A message that WhatsApp has accepted.
 *
 * @param recipient the phone in digits
 * @param echo what every status of it carries back to us
 */
public record SentMessage(String wamid, String recipient, String echo) {}
