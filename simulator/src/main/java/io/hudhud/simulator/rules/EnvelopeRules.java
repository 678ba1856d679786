package io.hudhud.simulator.rules;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Recipient;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What every send must look like. Source: Meta, send-messages, 2025-11-04, and its OpenAPI file. */
final class EnvelopeRules {
    private static final Set<String> TYPES = Set.of(
            "text",
            "template",
            "image",
            "video",
            "audio",
            "document",
            "sticker",
            "location",
            "contacts",
            "interactive",
            "reaction");
    private static final int LONGEST_CORRELATION = 512;

    static final List<SendRule> ALL = List.of(
            EnvelopeRules::product,
            EnvelopeRules::recipientType,
            EnvelopeRules::recipient,
            EnvelopeRules::notToItself,
            EnvelopeRules::correlation,
            EnvelopeRules::type,
            EnvelopeRules::onlyTemplatesOnMarketingRoute);

    private EnvelopeRules() {}

    private static @Nullable GraphError product(Send send) {
        String product = Json.text(send.body(), "messaging_product");
        if (product.isEmpty()) {
            return GraphError.of(100, "The parameter messaging_product is required.");
        }
        return product.equals("whatsapp") ? null : GraphError.of(100, "messaging_product must be whatsapp.");
    }

    private static @Nullable GraphError recipientType(Send send) {
        return switch (Json.text(send.body(), "recipient_type", "individual")) {
            case "individual" -> null;
            case "group" -> GraphError.of(131051, "The simulator does not model groups.");
            default -> GraphError.of(131009, "recipient_type must be one of {individual, group}.");
        };
    }

    private static @Nullable GraphError recipient(Send send) {
        String to = Json.text(send.body(), "to");
        String user = Json.text(send.body(), "recipient");
        if (to.isEmpty() && user.isEmpty()) {
            return GraphError.of(131008, "One of the parameters to and recipient is required.");
        }
        boolean valid = to.isEmpty() ? Recipient.ofUserId(user) != null : Recipient.ofPhone(to) != null;
        return valid
                ? null
                : GraphError.of(
                        131009, to.isEmpty() ? "recipient is not a valid user id." : "to is not a valid phone number.");
    }

    private static @Nullable GraphError notToItself(Send send) {
        Recipient recipient = Recipient.ofPhone(Json.text(send.body(), "to"));
        return recipient != null && send.number().displayPhoneNumber().equals(recipient.waId())
                ? GraphError.of(131021, "Recipient phone number cannot be the sender's own.")
                : null;
    }

    private static @Nullable GraphError correlation(Send send) {
        JsonNode correlation = send.body().path("biz_opaque_callback_data");
        if (correlation.isMissingNode()) {
            return null;
        }
        if (!correlation.isString()) {
            return GraphError.of(100, "biz_opaque_callback_data must be a string.");
        }
        return correlation.asString().length() <= LONGEST_CORRELATION
                ? null
                : GraphError.of(
                        100, "biz_opaque_callback_data must be at most " + LONGEST_CORRELATION + " characters.");
    }

    private static @Nullable GraphError type(Send send) {
        String type = Json.text(send.body(), "type", "text");
        if (!TYPES.contains(type)) {
            return GraphError.of(
                    131009, "type must be one of " + TYPES.stream().sorted().toList() + ".");
        }
        return send.body().has(type) ? null : GraphError.of(131008, "The parameter " + type + " is required.");
    }

    private static @Nullable GraphError onlyTemplatesOnMarketingRoute(Send send) {
        return send.marketingRoute() && !"template".equals(Json.text(send.body(), "type"))
                ? GraphError.of(100, "Message must be a template message.")
                : null;
    }
}
