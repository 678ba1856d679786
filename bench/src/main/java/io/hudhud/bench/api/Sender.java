package io.hudhud.bench.api;

import java.util.UUID;

/**
 * A number that can send.
 *
 * @param webhookPath where the webhooks of its app are expected
 */
public record Sender(UUID id, String webhookPath) {}
