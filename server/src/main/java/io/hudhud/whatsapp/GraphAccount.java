package io.hudhud.whatsapp;

import java.net.URI;

/**
 * A WhatsApp Business Account (WABA) at the Graph API and what is needed to manage it.
 *
 * @param graph base address, e.g. {@code https://graph.facebook.com}
 * @param version e.g. {@code v23.0}
 */
public record GraphAccount(URI graph, String version, String wabaId, String token) {

    /** What reaches a log: never the token. */
    @Override
    public String toString() {
        return graph + "/" + version + "/" + wabaId;
    }
}
