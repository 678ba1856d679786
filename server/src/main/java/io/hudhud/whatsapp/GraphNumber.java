package io.hudhud.whatsapp;

import java.net.URI;

/**
 * A phone number at the Graph API and what is needed to speak for it.
 *
 * @param graph base address, e.g. {@code https://graph.facebook.com}
 * @param version e.g. {@code v23.0}
 */
public record GraphNumber(URI graph, String version, String phoneNumberId, String token) {

    /** What reaches a log: never the token. */
    @Override
    public String toString() {
        return graph + "/" + version + "/" + phoneNumberId;
    }
}
