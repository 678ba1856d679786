package io.hudhud.sender;

import io.hudhud.whatsapp.GraphAccount;
import io.hudhud.whatsapp.GraphNumber;

/** What a merchant copies from Meta to connect a number, before or after it is saved. */
public record Connection(
        GraphAddress graph,
        String token,
        String phoneNumberId,
        String wabaId,
        String portfolioMetaId,
        String appMetaId) {

    GraphNumber number() {
        return new GraphNumber(graph.url(), graph.version(), phoneNumberId, token);
    }

    GraphAccount account() {
        return new GraphAccount(graph.url(), graph.version(), wabaId, token);
    }

    /** What reaches a log: never the token. */
    @Override
    public String toString() {
        return "connection of " + phoneNumberId;
    }
}
