package io.hudhud.sender;

import io.hudhud.whatsapp.Route;
import org.jspecify.annotations.Nullable;

/**
 * A phone number to be added, with all that is needed to speak for it.
 *
 * @param portfolioMetaId Meta's id of the business portfolio
 * @param appSecret signs the webhooks of the app {@code appMetaId}
 * @param verifyToken what Meta has to say when it asks for the webhook address; made up when absent
 */
public record NewSender(
        String name,
        String portfolioMetaId,
        String wabaId,
        String phoneNumberId,
        String token,
        String appMetaId,
        String appSecret,
        @Nullable String verifyToken,
        GraphAddress graph,
        Route marketing,
        boolean coexistence) {

    /** What reaches a log: never the secrets. */
    @Override
    public String toString() {
        return "new sender " + phoneNumberId;
    }
}
