package io.hudhud.sender;

import io.hudhud.whatsapp.Route;
import org.jspecify.annotations.Nullable;

/** What of a sender is to be changed; what is absent stays. */
public record SenderEdit(
        @Nullable String name,
        @Nullable String token,
        @Nullable String appSecret,
        @Nullable String verifyToken,
        @Nullable String graphUrl,
        @Nullable String graphVersion,
        @Nullable Route marketing,
        @Nullable Boolean coexistence) {

    /** What reaches a log: never the secrets. */
    @Override
    public String toString() {
        return "edit of a sender";
    }
}
