package io.hudhud.whatsapp;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What WhatsApp says of a phone number. Everything may be missing.
 *
 * @param quality GREEN, YELLOW, RED, UNKNOWN or what WhatsApp invents
 * @param throughputPerSecond inbound and outbound together, absent when WhatsApp gives no level that we know
 * @param businessApp the merchant's phone app uses the number too
 * @param limit of the portfolio; absent when it was not said
 * @param canSendMessage AVAILABLE, LIMITED or BLOCKED
 * @param health the {@code health_status} as sent: which entity stands in the way and what to do
 * @param portfolioMetaId the portfolio that the number belongs to, by that status
 */
public record NumberFacts(
        @Nullable String displayPhone,
        @Nullable String verifiedName,
        @Nullable String nameStatus,
        @Nullable String status,
        @Nullable String quality,
        OptionalInt throughputPerSecond,
        boolean businessApp,
        @Nullable MessagingLimit limit,
        @Nullable String canSendMessage,
        @Nullable JsonNode health,
        @Nullable String portfolioMetaId) {

    /** Must be asked for: by default most are left out. */
    static final String FIELDS =
            "id,verified_name,display_phone_number,name_status,status,quality_rating,quality_score,"
                    + "throughput,is_on_biz_app,whatsapp_business_manager_messaging_limit,health_status";

    static NumberFacts from(JsonNode node) {
        String quality = text(node.path("quality_score").path("score"));
        JsonNode health = node.path("health_status");
        return new NumberFacts(
                text(node.path("display_phone_number")),
                text(node.path("verified_name")),
                text(node.path("name_status")),
                text(node.path("status")),
                quality != null ? quality : text(node.path("quality_rating")),
                throughput(text(node.path("throughput").path("level"))),
                node.path("is_on_biz_app").asBoolean(false),
                MessagingLimit.of(node.path("whatsapp_business_manager_messaging_limit")),
                text(health.path("can_send_message")),
                health.isObject() ? health : null,
                business(health.path("entities")));
    }

    /** The ids of what {@code health} names as standing behind the number: {@code WABA}, {@code BUSINESS}, {@code APP}. */
    public List<String> entities(String type) {
        return health == null
                ? List.of()
                : health.path("entities")
                        .valueStream()
                        .filter(entity -> type.equals(text(entity.path("entity_type"))))
                        .map(entity -> entity.path("id").asString(""))
                        .toList();
    }

    /** STANDARD is 80 a second, HIGH 1,000 (Meta, "Throughput", 2025-11-21). */
    private static OptionalInt throughput(@Nullable String level) {
        return switch (level) {
            case "STANDARD" -> OptionalInt.of(80);
            case "HIGH" -> OptionalInt.of(1_000);
            case null, default -> OptionalInt.empty();
        };
    }

    private static @Nullable String business(JsonNode entities) {
        for (JsonNode entity : entities) {
            if ("BUSINESS".equals(text(entity.path("entity_type")))) {
                return text(entity.path("id"));
            }
        }
        return null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank() ? node.stringValue() : null;
    }
}
