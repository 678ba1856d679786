package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import org.jspecify.annotations.Nullable;

/** All rules of a send, in the order in which WhatsApp seems to check them. */
public final class SendRules {
    private SendRules() {}

    /** The first refusal; null when WhatsApp would accept the send. */
    public static @Nullable GraphError firstBroken(Send send) {
        for (SendRule rule : EnvelopeRules.ALL) {
            GraphError error = rule.broken(send);
            if (error != null) {
                return error;
            }
        }
        if ("template".equals(Json.text(send.body(), "type"))) {
            return TemplateRules.check(send, send.body().path("template"));
        }
        for (SendRule rule : SessionRules.ALL) {
            GraphError error = rule.broken(send);
            if (error != null) {
                return error;
            }
        }
        return null;
    }
}
